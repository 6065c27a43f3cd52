import type { Outcome } from '../../shared/domain/enums.ts';
import type { Initiative } from '../../shared/domain/initiative.ts';
import type { Edit } from '../../shared/ipc/edit.ts';
import { isoToday } from './dates.ts';

/** How many words of an answer fit on the back of a lesson. */
const longestTitle = 300;

type Source = Pick<Initiative, 'id' | 'themes' | 'outcome'>;

/** A draft of a lesson that knows where it was learned. */
export const lessonEdits = (from: Source, lessonId: string, title: string): readonly Edit[] => [
  {
    op: 'create',
    kind: 'lesson',
    id: lessonId,
    values: {
      title: title.trim().slice(0, longestTitle),
      themes: [...from.themes],
      sourceInitiativeId: from.id,
      outcome: from.outcome,
      shelved: false,
    },
  },
];

const setField = (id: string, field: string, value: string | boolean | null): Edit => ({
  op: 'set',
  kind: 'initiative',
  id,
  field,
  value,
});

/** An outcome moves the card to the shelf; `later` makes the app keep asking for the lesson. */
export const closeEdits = (id: string, outcome: Outcome, later: boolean): readonly Edit[] => [
  setField(id, 'outcome', outcome),
  setField(id, 'closedOn', isoToday()),
  setField(id, 'lessonLater', later),
];

export const reopenEdits = (id: string): readonly Edit[] => [
  setField(id, 'outcome', null),
  setField(id, 'closedOn', null),
  setField(id, 'lessonLater', false),
];
