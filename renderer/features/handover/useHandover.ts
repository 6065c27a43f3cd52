import { useMemo } from 'react';
import { currentHandover, handover } from '../../../shared/domain/handover.ts';
import type { Handover, HandoverStep } from '../../../shared/domain/handover.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { keepField } from '../../app/keepField.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { write } from '../../app/write.ts';

/** The choices so far; undefined while they are being read, null when nobody began. */
export const useHandover = (): Handover | null | undefined => {
  const { list, loaded } = useRecords(handover);
  return useMemo(() => (loaded ? (currentHandover(list) ?? null) : undefined), [list, loaded]);
};

export const beginHandover = (year: number): void => {
  const values = { until: year };
  void write([{ op: 'create', kind: handover.kind, id: newId(), values }], 'create');
};

const at = (id: string) => ({ kind: handover.kind, id });

export const goToStep = (id: string, value: HandoverStep): void => {
  void keepField({ ...at(id), field: 'step' }, value);
};

export const setYear = (id: string, field: 'since' | 'until', value: number | null): void => {
  void keepField({ ...at(id), field }, value);
};

type IdSet = 'stayingIds' | 'personIds' | 'tellIds';

/** Puts an id in a set of choices, or takes it out. */
export const choose = (id: string, field: IdSet, value: string, isIn: boolean): void => {
  void write([toggled(id, field, value, isIn)], 'edit');
};

const toggled = (id: string, field: IdSet, value: string, isIn: boolean): Edit => ({
  op: isIn ? 'add' : 'remove',
  ...at(id),
  field,
  value,
});

export const noteChoices = ['discard', 'insight', 'tell'] as const;
export type NoteChoice = (typeof noteChoices)[number];

export const noteChoiceOf = (
  { tellIds, insights }: Pick<Handover, 'tellIds' | 'insights'>,
  noteId: string,
): NoteChoice => {
  if (insights.some((one) => one.noteId === noteId)) return 'insight';
  return tellIds.includes(noteId) ? 'tell' : 'discard';
};

/** An insight is a lesson in words of its own: it begins empty, and the note stays where it is. */
export const chooseForNote = (
  record: Handover,
  note: { readonly id: string; readonly initiativeId: string | null },
  choice: NoteChoice,
): void => {
  const edits: Edit[] = [toggled(record.id, 'tellIds', note.id, choice === 'tell')];
  const known = record.insights.find(({ noteId }) => noteId === note.id);
  const target = { ...at(record.id), field: 'insights' };
  if (choice === 'insight' && known === undefined) {
    const lessonId = newId();
    const values = { lessonKind: 'next_time', sourceInitiativeId: note.initiativeId };
    edits.push(
      { op: 'create', kind: 'lesson', id: lessonId, values },
      { op: 'add', ...target, value: { noteId: note.id, lessonId } },
    );
  }
  if (choice !== 'insight' && known !== undefined) {
    edits.push(
      { op: 'remove', ...target, value: known },
      { op: 'delete', kind: 'lesson', id: known.lessonId },
    );
  }
  void write(edits, 'edit');
};
