import { lessonTexts } from '../../../shared/domain/lesson.ts';
import type { Lesson, LessonText } from '../../../shared/domain/lesson.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { positionAtTop } from '../../../shared/domain/position.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';

/** What the lesson answers; what makes a place different is asked everywhere, and first. */
export const questionsOf = (lesson: Pick<Lesson, LessonText>): readonly LessonText[] => {
  const asked = lessonTexts.filter(
    (field) => field === 'placeDiffers' || lesson[field].trim() !== '',
  );
  return asked.length > 1 ? asked : lessonTexts;
};

/** Every question stands there without its answer: here it will be another one. */
const questionsText = (intro: string, questions: readonly string[]): string =>
  [intro, ...questions.flatMap((question) => [`**${question}**`, '…'])].join('\n\n');

interface Taking {
  readonly cardId: string;
  readonly relationId: string;
  readonly cards: readonly Pick<Initiative, 'stage' | 'outcome' | 'position'>[];
  readonly intro: string;
  readonly ask: (field: LessonText) => string;
}

/** A new card at the top of Gehoord with the questions of the lesson, and where they come from. */
export const takeEdits = (lesson: Lesson, taking: Taking): readonly Edit[] => {
  const { cardId, relationId, cards, intro, ask } = taking;
  const above = cards.filter(({ stage, outcome }) => stage === 'heard' && outcome === null);
  return [
    {
      op: 'create',
      kind: 'initiative',
      id: cardId,
      values: {
        title: lesson.title,
        themes: [...lesson.themes],
        tags: [...lesson.topics],
        stage: 'heard',
        position: positionAtTop(above.map(({ position }) => position)),
        notes: questionsText(intro, questionsOf(lesson).map(ask)),
      },
    },
    {
      op: 'create',
      kind: 'relation',
      id: relationId,
      values: { fromId: cardId, relationKind: 'inspired_by', lessonId: lesson.id },
    },
  ];
};
