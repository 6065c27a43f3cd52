import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createSearchIndex } from '../../../../../main/search/searchIndex.ts';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import type { Settings } from '../../../../../shared/ipc/settings.ts';
import { openWindow } from '../../openWindow.ts';
import type { PretendMain } from '../../pretendMain.ts';

export const id = (number: number): string =>
  `019400aa-0000-7000-8000-${String(number).padStart(12, '0')}`;

const edits: readonly Edit[] = [
  {
    op: 'create',
    kind: 'village',
    id: id(1),
    values: { name: 'Onderdendam', aliases: ['Onnerndaam'] },
  },
  {
    op: 'create',
    kind: 'initiative',
    id: id(2),
    values: { title: 'Beweeggroep', villageIds: [id(1)], notes: 'De buurvrouw doet mee' },
  },
  { op: 'create', kind: 'party', id: id(4), values: { name: 'Stichting De Schakel' } },
  { op: 'create', kind: 'programme', id: id(5), values: { name: 'Nationaal Programma' } },
  {
    op: 'create',
    kind: 'story',
    id: id(6),
    values: {
      text: `Op de koffie bij het dorpshuis ${'ging het over van alles '.repeat(4)}en de sleutelbos.`,
    },
  },
  {
    op: 'create',
    kind: 'dilemma',
    id: id(7),
    values: { oneSide: 'Een buitenkast', otherSide: 'Een binnenkast' },
  },
  { op: 'create', kind: 'lesson', id: id(3), values: { title: 'Noaberschap groeit langzaam' } },
  { op: 'create', kind: 'signal', id: id(8), values: { text: 'Koffie met de smid' } },
];

interface Setup {
  /** Of the screen behind the panel. */
  readonly hash?: string;
  readonly settings?: Partial<Settings>;
  readonly lessons?: readonly string[];
  readonly more?: readonly Edit[];
  readonly isFilled?: boolean;
}

/** The panel over a screen, before a main that finds with the real index. */
export const aPanel = async ({
  hash = '#/bord',
  settings = {},
  lessons = [],
  more = [],
  isFilled = true,
}: Setup = {}) => {
  const main: PretendMain = await openWindow({
    edits: [
      ...edits,
      ...more,
      ...lessons.map((title, at): Edit => ({
        op: 'create',
        kind: 'lesson',
        id: id(11 + at),
        values: { title },
      })),
    ],
    settings,
    answers: {
      'search:find': (query) => {
        const index = createSearchIndex();
        index.put(main.records());
        if (isFilled) index.filled();
        return index.find(query);
      },
    },
  });
  window.location.hash = hash;
  const overlay = await import('../../../../../renderer/app/overlay.ts');
  const { SearchPanel } = await import('../../../../../renderer/features/search/SearchPanel.tsx');
  overlay.openOverlay('search');
  const user = userEvent.setup();
  render(<SearchPanel />);
  await screen.findByRole('dialog', { name: 'Zoeken' });
  return { main, user, isOpen: () => overlay.useOverlay.getState().open === 'search' };
};
