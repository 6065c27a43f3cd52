import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { readRecord } from '../../../../shared/domain/entity.ts';
import { initiative } from '../../../../shared/domain/initiative.ts';
import { village } from '../../../../shared/domain/village.ts';
import { openWindow } from '../openWindow.ts';

const idOf = (n: number): string => `019400ab-0000-7000-8000-${String(n).padStart(12, '0')}`;
const meta = { createdAt: '2026-01-01', updatedAt: '2026-01-01', authorId: 'me' };

const draw: Readonly<Record<string, () => Promise<ReactElement>>> = {
  game: async () => {
    const { WithoutTable } = await import('../../../../renderer/features/turn/WithoutTable.tsx');
    const initiatives = ['Tuin', 'Hek'].map((title, at) =>
      readRecord(initiative, { ...meta, kind: 'initiative', id: idOf(at + 1), values: { title } }),
    );
    return <WithoutTable initiatives={initiatives} />;
  },
  villageVision: async () => {
    const { VisionsPart } = await import('../../../../renderer/features/villages/VisionsPart.tsx');
    const values = { name: 'Usquert' };
    const record = readRecord(village, { ...meta, kind: 'village', id: idOf(3), values });
    return <VisionsPart record={record} />;
  },
  slide: async () => {
    const { SlideList } = await import('../../../../renderer/features/present/SlideList.tsx');
    const talk = { presentationId: idOf(4), slides: [], shownId: null };
    return <SlideList {...talk} marked={new Set()} onShow={() => undefined} />;
  },
};

it.each([
  ['a table', 'game', 'Zet een tafel neer voor Tuin'],
  ['a paper of a village', 'villageVision', 'Zet een dorpsvisie erbij'],
  ['a slide', 'slide', 'Nieuwe dia'],
])('adds %s once for a double click', async (_what, kind, name) => {
  const main = await openWindow();
  render((await draw[kind]?.()) ?? null);

  await userEvent.dblClick(screen.getByRole('button', { name }));

  const made = () => main.records().filter((one) => one.kind === kind);
  await waitFor(() => {
    expect(made()).not.toEqual([]);
  });
  expect(made()).toHaveLength(1);
});

it('lays no table on the line that comes under the second click', async () => {
  const main = await openWindow();
  render((await draw['game']?.()) ?? null);
  const [first, next] = screen.getAllByRole('button');
  if (first === undefined || next === undefined) throw new Error('two lines');

  await userEvent.click(first);
  await userEvent.click(next);

  expect(main.records().filter(({ kind }) => kind === 'game')).toHaveLength(1);
});
