import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { activity } from '../../../../../shared/domain/activity.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import { openWindow } from '../../openWindow.ts';

const [id = '', here = '', there = ''] = [1, 2, 3].map(
  (n) => `019400aa-0000-7000-8000-00000000000${String(n)}`,
);

/** One activity, looked at from one initiative; another may take part. */
const aList = async ({ isTogether }: { readonly isTogether: boolean }) => {
  const joined = (one: string, title: string, isIn: boolean): Edit => ({
    ...{ op: 'create', kind: 'initiative', id: one },
    values: { title, activityIds: isIn ? [id] : [] },
  });
  const main = await openWindow({
    edits: [
      { op: 'create', kind: 'activity', id, values: { name: 'Samen zingen' } },
      joined(here, 'Naaicafé', true),
      joined(there, 'Verzoamelstee', isTogether),
    ],
  });
  const { ActivityList } = await import('../../../../../renderer/domain/activity/ActivityList.tsx');
  const { loadKind } = await import('../../../../../renderer/app/records.ts');
  await loadKind('initiative');
  const [raw] = main.records();
  if (raw === undefined) throw new Error('no activity');
  render(
    <ActivityList
      activities={[readRecord(activity, raw)]}
      onInitiative={here}
      formOf={(one) => `activity/${one}/${here}`}
    />,
  );
  return { main, user: userEvent.setup() };
};

it('takes an activity off one initiative only, while another does it too', async () => {
  const { main, user } = await aList({ isTogether: true });

  await user.click(screen.getByRole('button', { name: 'Haal “Samen zingen” hier weg' }));

  expect(main.writes.flatMap(({ edits }) => edits)).toEqual([
    { op: 'remove', kind: 'initiative', id: here, field: 'activityIds', value: id },
  ]);
});

it('deletes an activity that nobody else does', async () => {
  const { main, user } = await aList({ isTogether: false });

  await user.click(screen.getByRole('button', { name: 'Haal “Samen zingen” weg' }));

  expect(main.writes.flatMap(({ edits }) => edits)).toEqual([
    { op: 'delete', kind: 'activity', id },
  ]);
});
