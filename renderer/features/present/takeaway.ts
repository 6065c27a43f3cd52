import type { Presentation } from '../../../shared/domain/presentation.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';

type Told = Pick<Presentation, 'toldOn' | 'takeawayAsked'>;

/** "Wat nam je mee uit dit gesprek?" is asked once of a talk that was told. */
export const isAsked = ({ toldOn, takeawayAsked }: Told): boolean =>
  toldOn !== null && !takeawayAsked;

const set = (id: string, field: keyof Presentation, value: string | boolean | null): Edit => ({
  ...{ op: 'set', kind: 'presentation', id, field },
  value,
});

/** Written as a real talk begins. */
export const toldEdits = (id: string, today: string): readonly Edit[] => [set(id, 'toldOn', today)];

/** The answer becomes a lesson that is still a draft. */
export const answerEdits = (
  id: string,
  answer: string,
  lesson: { readonly id: string; readonly title: string; readonly areaId: string | null },
): readonly Edit[] => [
  {
    op: 'create',
    kind: 'lesson',
    id: lesson.id,
    values: {
      title: lesson.title.slice(0, 300),
      happened: answer,
      areaId: lesson.areaId,
      shelved: false,
    },
  },
  set(id, 'takeaway', answer),
  set(id, 'takeawayLessonId', lesson.id),
  set(id, 'takeawayAsked', true),
];

/** What was typed all the same stays with the talk, and becomes no lesson. */
export const setAsideEdits = (id: string, typed: string): readonly Edit[] => [
  set(id, 'takeaway', typed),
  set(id, 'takeawayAsked', true),
];

/** It was practice after all: it will be asked after the real talk, with what was typed in the field. */
export const practiceEdits = (id: string, typed: string): readonly Edit[] => [
  set(id, 'toldOn', null),
  set(id, 'takeaway', typed),
];
