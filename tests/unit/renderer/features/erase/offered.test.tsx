import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { activity } from '../../../../../shared/domain/activity.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import type { Json, RawRecord } from '../../../../../shared/domain/entity.ts';
import { fundingSource } from '../../../../../shared/domain/fundingSource.ts';
import { lesson } from '../../../../../shared/domain/lesson.ts';
import { party } from '../../../../../shared/domain/party.ts';
import { programme } from '../../../../../shared/domain/programme.ts';
import { villageVision } from '../../../../../shared/domain/villageVision.ts';
import { visionPoint } from '../../../../../shared/domain/visionPoint.ts';
import { openWindow } from '../../openWindow.ts';

const idOf = (n: number): string => `019400aa-0000-7000-8000-00000000000${String(n)}`;
const id = idOf(1);
const sharedId = idOf(2);
const at = '2026-11-24T10:00:00.000Z';
const aRaw = (kind: string, values: Readonly<Record<string, Json>>): RawRecord => ({
  ...{ id, kind, createdAt: at, updatedAt: at, authorId: 'me', values },
});
const shared = { id: sharedId, isOwn: true, isLive: true };

interface Offering {
  readonly kind: string;
  readonly title: string;
  readonly isShared: boolean;
  readonly draw: () => Promise<ReactNode>;
}

const aParty = async (more: Partial<RawRecord>): Promise<ReactNode> => {
  const { PartyRow } = await import('../../../../../renderer/features/network/PartyRow.tsx');
  const record = readRecord(party, { ...aRaw('party', { name: 'Buurtkamer' }), ...more });
  return <PartyRow member={{ party: record, at: [], meets: [] }} onOpen={() => undefined} />;
};

const aBacking = async (kind: 'programme' | 'fundingSource', name: string): Promise<ReactNode> => {
  const { BackingItem } = await import('../../../../../renderer/features/villages/BackingItem.tsx');
  const entity = { programme, fundingSource }[kind];
  const backing = readRecord(entity, aRaw(kind, { name }));
  return <BackingItem kind={kind} backing={backing} villageId="" here={[]} isSought={false} />;
};

const offerings: readonly Offering[] = [
  { kind: 'party', title: 'Buurtkamer', isShared: true, draw: () => aParty({ shared }) },
  { kind: 'party', title: 'Buurtkamer', isShared: false, draw: () => aParty({}) },
  {
    ...{ kind: 'activity', title: 'Samen zingen', isShared: true },
    draw: async () => {
      const { ActivityList } =
        await import('../../../../../renderer/domain/activity/ActivityList.tsx');
      const record = readRecord(activity, aRaw('activity', { name: 'Samen zingen' }));
      return <ActivityList activities={[record]} formOf={(one) => one} />;
    },
  },
  {
    ...{ kind: 'visionPoint', title: 'Een plek', isShared: true },
    draw: async () => {
      const { VisionPointRow } =
        await import('../../../../../renderer/features/villages/VisionPointRow.tsx');
      const point = readRecord(visionPoint, aRaw('visionPoint', { words: 'Een plek' }));
      return <VisionPointRow point={point} number={1} villageId={null} />;
    },
  },
  {
    ...{ kind: 'programme', title: 'Noaberschap', isShared: true },
    draw: () => aBacking('programme', 'Noaberschap'),
  },
  {
    ...{ kind: 'fundingSource', title: 'Leefbaarheidsfonds', isShared: true },
    draw: () => aBacking('fundingSource', 'Leefbaarheidsfonds'),
  },
];

it.each(offerings)('offers to erase: $kind (shared: $isShared)', async (offering) => {
  const { kind, title, isShared, draw } = offering;
  await openWindow();
  const { useEraseTarget } = await import('../../../../../renderer/app/erase.ts');
  render(await draw());
  const user = userEvent.setup();

  await user.click(await screen.findByRole('button', { name: `Meer doen met “${title}”` }));
  await user.click(await screen.findByRole('menuitem', { name: 'Wis voor altijd…' }));

  expect(useEraseTarget.getState().target).toMatchObject({ kind, id, title, isShared });
});

it('offers to erase what one told oneself of a lesson', async () => {
  await openWindow({
    edits: [
      { op: 'create', kind: 'lessonUse', id, values: { lessonId: sharedId, helped: 'partly' } },
    ],
  });
  const { useEraseTarget } = await import('../../../../../renderer/app/erase.ts');
  const { Travels } = await import('../../../../../renderer/features/library/Travels.tsx');
  const raw = aRaw('lesson', { title: 'Begin klein' });
  render(<Travels lesson={readRecord(lesson, { ...raw, id: idOf(3), shared })} />);
  const user = userEvent.setup();

  await user.click(await screen.findByRole('button', { name: /^Meer doen met “Hoe het ging in/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Wis voor altijd…' }));

  expect(useEraseTarget.getState().target).toMatchObject({ kind: 'lessonUse', id, isShared: true });
});

it('erases a village vision with the points that stand in it, and says so', async () => {
  await openWindow({
    edits: [
      {
        op: 'create',
        kind: 'visionPoint',
        id: idOf(4),
        values: { visionId: id, words: 'Een plek' },
      },
    ],
  });
  const { useEraseTarget } = await import('../../../../../renderer/app/erase.ts');
  const { VisionItem } = await import('../../../../../renderer/features/villages/VisionItem.tsx');
  const { Overlays } = await import('../../../../../renderer/app/Overlays.tsx');
  const vision = readRecord(villageVision, aRaw('villageVision', { name: 'Dorpsvisie' }));
  render(
    <>
      <VisionItem vision={vision} />
      <Overlays />
    </>,
  );
  const user = userEvent.setup();
  await screen.findByRole('button', { name: 'Meer doen met “Een plek”' });

  await user.click(screen.getByRole('button', { name: 'Meer doen met “Dorpsvisie”' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Wis voor altijd…' }));

  expect(useEraseTarget.getState().target?.along).toEqual([{ kind: 'visionPoint', id: idOf(4) }]);
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(dialog.getByText('Het punt dat erin staat, gaat mee.')).toBeTruthy();
  expect(dialog.getByText(/De initiatieven waar dit bij staat, blijven\./)).toBeTruthy();
});
