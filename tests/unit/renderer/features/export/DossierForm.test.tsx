import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { DossierForm } from '../../../../../renderer/features/export/DossierForm.tsx';
import { i18n } from '../../../../../renderer/words/i18n.ts';
import { dossierFacts } from '../../../../../shared/ipc/dossier.ts';
import type { DossierFacts } from '../../../../../shared/ipc/dossier.ts';

beforeAll(async () => {
  await i18n.init({ lng: 'nl' });
});

const withWords = (count: number) => {
  const keywords = Array.from({ length: count }, (_, at) => `woord ${String(at)}`);
  const onChange = vi.fn<(facts: DossierFacts) => void>();
  const facts = { author: '', subject: '', caseNumber: '', keywords };
  render(<DossierForm facts={facts} onChange={onChange} />);
  return onChange;
};

const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Trefwoorden' });

describe('keywords of a piece for the file', () => {
  it('are never longer than what main takes', async () => {
    const onChange = withWords(0);

    await userEvent.type(field(), `${'a'.repeat(130)}{Enter}`);

    const [given] = onChange.mock.calls[0] ?? [];
    expect(given?.keywords).toHaveLength(1);
    expect(dossierFacts.safeParse(given).success).toBe(true);
  });

  it('are no more than main takes, and the field says so', async () => {
    const onChange = withWords(40);

    await userEvent.type(field(), 'nog een{Enter}');

    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByText(/^Meer dan 40 trefwoorden gaan niet mee/)).toBeTruthy();
  });
});
