import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import { handover } from '../../../../../shared/domain/handover.ts';
import { openWindow } from '../../openWindow.ts';

const at = '2018-06-01T10:00:00.000Z';
const id = '019400aa-0000-7000-8000-000000000001';

const aPreview = {
  ...{ from: 'coördinator Bedum, 2015–2018', madeOn: '2018-06-01', brings: { attachment: 2 } },
  ...{ people: 0, photos: 2, known: 2, letGo: [], route: [] },
};

const takeAgain = async ({ photos, erased }: { photos: number; erased: number }) => {
  const taken = { id, records: 0, photos, savedAt: at, step: null };
  await openWindow({ answers: { 'handover:take': () => ({ ok: true, value: taken }) } });
  const { Preview } = await import('../../../../../renderer/features/handover/Preview.tsx');
  const { useNotices } = await import('../../../../../renderer/app/notice.ts');
  render(<Preview preview={{ ...aPreview, erased }} onDone={() => undefined} />);
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Neem over' }));
  await waitFor(() => {
    expect(useNotices.getState().shown).toHaveLength(1);
  });
  return useNotices.getState().shown[0]?.words;
};

describe('a package that was taken before', () => {
  it.each([
    [1, 0, 'handover.takeOver.back_one'],
    [2, 0, 'handover.takeOver.back_other'],
    [1, 1, 'handover.takeOver.back_one'],
    [0, 0, 'handover.takeOver.nothingNew'],
    [0, 1, 'handover.takeOver.nothingBack'],
  ])(
    'with %d photos that went missing and %d things erased says %s',
    async (photos, erased, words) => {
      expect(await takeAgain({ photos, erased })).toBe(words);
    },
  );
});

describe('the step with the package', () => {
  const show = async (stays: Readonly<Record<string, number>>): Promise<void> => {
    const plan = { goes: { initiative: 1 }, stays, photos: 0, names: [] };
    await openWindow({ answers: { 'handover:plan': () => plan } });
    const { PackageStep } =
      await import('../../../../../renderer/features/handover/steps/PackageStep.tsx');
    const record = readRecord(handover, {
      ...{ id, kind: 'handover', createdAt: at, updatedAt: at, authorId: 'me', values: {} },
    });
    render(<PackageStep record={record} onNames={() => undefined} />);
    await screen.findByRole('list', { name: 'Dit gaat mee' });
  };

  it('says what stays behind while it can still be given by hand', async () => {
    await show({ attachment: 1, presentation: 2 });

    const stays = screen.getByRole('list', { name: 'Dit gaat niet mee' });
    expect(stays.textContent).toContain('Eén foto of bijlage');
    expect(stays.textContent).toContain('2 presentaties');
    screen.getByText(/Documenten gaan nooit mee/);
  });

  it('says nothing of it where everything goes along', async () => {
    // Its own notes of this very work are always there.
    await show({ handover: 1 });

    expect(screen.queryByText(/Documenten gaan nooit mee/)).toBeNull();
  });
});
