import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { contactMoment } from '../../../../../shared/domain/contactMoment.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import { openWindow } from '../../openWindow.ts';

const idOf = (n: number): string => `019400aa-0000-7000-8000-${String(n).padStart(12, '0')}`;

it('reaches the contact that was being changed when the app stopped, however far down', async () => {
  const values = { when: '2020-01-01T12:00:00.000Z' };
  const main = await openWindow({
    edits: Array.from({ length: 40 }, (_, n) => ({
      ...{ op: 'create' as const, kind: 'contactMoment', id: idOf(n), values },
    })),
    answers: { 'held:list': () => ({ [`contact/${idOf(35)}`]: {} }) },
  });
  const { loadHeld } = await import('../../../../../renderer/app/held.ts');
  const { ContactList } = await import('../../../../../renderer/features/contacts/ContactList.tsx');
  await loadHeld();

  render(<ContactList moments={main.records().map((raw) => readRecord(contactMoment, raw))} />);

  expect(await screen.findByRole('dialog', { name: 'Bewerk het contact' })).toBeTruthy();
});
