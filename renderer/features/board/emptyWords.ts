import type { Stage } from '../../../shared/domain/enums.ts';
import type { WordKey } from '../../words/i18n.ts';

/** What an empty column invites to. */
export const emptyWords: Readonly<Record<Stage, WordKey>> = {
  heard: 'board.empty.heard',
  exploring: 'board.empty.exploring',
  building: 'board.empty.building',
  running: 'board.empty.running',
  let_go: 'board.empty.let_go',
  not_yet: 'board.empty.not_yet',
};
