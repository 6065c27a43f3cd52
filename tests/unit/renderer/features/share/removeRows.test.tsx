import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { contribution } from '../../../../../shared/domain/contribution.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import type { Json, RawRecord } from '../../../../../shared/domain/entity.ts';
import { game } from '../../../../../shared/domain/game.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';
import { visionPoint } from '../../../../../shared/domain/visionPoint.ts';
import { sharingOff } from '../../../../../shared/ipc/sharing.ts';
import { openWindow } from '../../openWindow.ts';

const id = '019400aa-0000-7000-8000-000000000001';
const seatId = '019400aa-0000-7000-8000-000000000002';
const at = '2026-11-24T10:00:00.000Z';
const aRaw = (kind: string, values: Readonly<Record<string, Json>>): RawRecord => ({
  ...{ id, kind, createdAt: at, updatedAt: at, authorId: 'me', values },
});
const shared = (isOwn: boolean) => ({ id, isOwn, isLive: true });

const aPlank = async (more: Partial<RawRecord>): Promise<ReactNode> => {
  const { PlankMenu } =
    await import('../../../../../renderer/features/initiative/bridge/PlankMenu.tsx');
  const record = readRecord(contribution, { ...aRaw('contribution', { text: 'koffie' }), ...more });
  const plank = { id, kind: 'strength', text: 'koffie', status: 'offered', who: '' } as const;
  const bridge = { loaded: true, contributions: [record], planks: [plank], pillars: [] };
  return (
    <PlankMenu
      plank={plank}
      name="Kracht: koffie"
      at={0}
      bridge={bridge}
      onEdit={() => undefined}
    />
  );
};

const aTable = async (more: Partial<RawRecord>): Promise<ReactNode> => {
  const { TableCard } = await import('../../../../../renderer/features/turn/TableCard.tsx');
  const table = {
    game: readRecord(game, { ...aRaw('game', {}), ...more }),
    initiative: readRecord(initiative, aRaw('initiative', { title: 'Naaicafé' })),
    seats: [{ id: seatId, party: null, tactic: '' }],
    turn: null,
    emptyPanels: [],
  };
  return <TableCard table={table} />;
};

const aPoint = async (more: Partial<RawRecord>): Promise<ReactNode> => {
  const { VisionPointRow } =
    await import('../../../../../renderer/features/villages/VisionPointRow.tsx');
  const raw = { ...aRaw('visionPoint', { words: 'Een plek' }), ...more };
  return <VisionPointRow point={readRecord(visionPoint, raw)} number={1} villageId={null} />;
};

const gone = (kind: string, which = id) => ({ op: 'delete', kind, id: which });

interface Row {
  readonly what: string;
  readonly draw: (more: Partial<RawRecord>) => Promise<ReactNode>;
  readonly more: Partial<RawRecord>;
  readonly press: readonly { readonly role: 'button' | 'menuitem'; readonly name: RegExp }[];
  readonly title: string;
  readonly says: RegExp;
  readonly edits: readonly object[];
}

const plank = {
  ...{ draw: aPlank, title: 'Kracht: koffie', edits: [gone('contribution')] },
  press: [
    { role: 'button', name: /koffie/ },
    { role: 'menuitem', name: /^Haal weg/ },
  ],
} as const;
const table = {
  ...{ draw: aTable, title: 'Naaicafé', edits: [gone('game'), gone('gameSeat', seatId)] },
  press: [
    { role: 'button', name: /^Tafel van/ },
    { role: 'menuitem', name: /^Haal de tafel weg/ },
  ],
} as const;

const rows: readonly Row[] = [
  { ...plank, what: 'an own plank', more: { shared: shared(true) }, says: /^Dit deel je met/ },
  { ...plank, what: 'their plank', more: { shared: shared(false) }, says: /^Dit is van een/ },
  { ...table, what: 'an own table', more: { shared: shared(true) }, says: /^Dit deel je met/ },
  { ...table, what: 'their table', more: { shared: shared(false) }, says: /^Dit is van een/ },
  {
    ...{ what: 'a point of a vision', draw: aPoint, more: {}, title: 'Een plek' },
    ...{ says: /^Je collega’s zien dit ook\./, edits: [gone('visionPoint')] },
    press: [{ role: 'button', name: /^Haal “Een plek” weg/ }],
  },
];

const aWindow = async ({ draw, more, press }: Row, hasTeam: boolean) => {
  const main = await openWindow();
  const { useSharing } = await import('../../../../../renderer/app/sharing.ts');
  useSharing.setState({ ...sharingOff, phase: 'fine', hasTeam });
  const { Overlays } = await import('../../../../../renderer/app/Overlays.tsx');
  const { Notices } = await import('../../../../../renderer/app/Notices.tsx');
  render(
    <>
      {await draw(more)}
      <Overlays />
      <Notices />
    </>,
  );
  const user = userEvent.setup();
  for (const { role, name } of press) await user.click(await screen.findByRole(role, { name }));
  return { main, user };
};

it.each(rows)('asks before colleagues lose it: $what', async (row) => {
  const { main, user } = await aWindow(row, true);

  const dialog = await screen.findByRole('alertdialog', {
    name: `Wil je “${row.title}” ook bij je collega’s weghalen?`,
  });
  expect([...dialog.querySelectorAll('p')][0]?.textContent).toMatch(row.says);
  expect(main.writes).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Verwijder voor iedereen' }));
  expect(await screen.findByText(/is verwijderd, ook voor je collega’s\.$/)).toBeTruthy();
  expect(main.writes.flatMap(({ edits }) => edits)).toEqual(row.edits);
  expect(screen.getByRole('button', { name: 'Maak ongedaan' })).toBeTruthy();
});

it.each(rows)('asks nothing where there are no colleagues: $what', async (row) => {
  const { main } = await aWindow(row, false);

  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(main.writes.flatMap(({ edits }) => edits)).toEqual(row.edits);
});

it.each(rows.slice(0, 4))('asks nothing of what was never shared: $what', async (row) => {
  const { main } = await aWindow({ ...row, more: {} }, true);

  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(main.writes.flatMap(({ edits }) => edits)).toEqual(row.edits);
});
