import type { LessonKind } from '../../../shared/domain/enums.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import { groupedBy } from '../../domain/groupedBy.ts';

/** A lesson as a game box: what stands on its side, and only what it really has. */
export interface GameBox {
  readonly id: string;
  readonly title: string;
  readonly kind: LessonKind | null;
  readonly isDraft: boolean;
  /** On the shelf, and colleagues do not have it. */
  readonly isOnlyHere: boolean;
  readonly players: readonly string[];
  readonly rules: readonly string[];
  readonly tactics: string;
  /** An instant, of which the month is told. */
  readonly since: string;
  readonly answers: number;
  readonly photos: number;
  /** The areas it travelled to. */
  readonly travelled: readonly string[];
}

export interface Shelf {
  /** Null for what has no topic yet. */
  readonly topic: string | null;
  readonly boxes: readonly GameBox[];
}

/** What the side of a box is made from. */
export interface BoxContents {
  readonly texts: readonly string[];
  readonly nextTime: string;
  /** The names of organisations at the table of its initiative. */
  readonly parties: readonly string[];
  readonly rules: readonly string[];
  readonly photos: number;
  readonly travelled: readonly string[];
}

const longestTactics = 140;

/** The first sentence, without the signs of Markdown. */
export const firstSentence = (text: string): string => {
  const plain = text
    .replace(/[*_`#>[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [sentence = ''] = /^.*?[.!?](?=\s|$)/.exec(plain) ?? [plain];
  return sentence.length <= longestTactics
    ? sentence
    : `${sentence.slice(0, longestTactics).trimEnd()}…`;
};

export const boxOf = (lesson: Lesson, contents: BoxContents): GameBox => ({
  id: lesson.id,
  title: lesson.title,
  kind: lesson.lessonKind,
  isDraft: !lesson.shelved,
  isOnlyHere: lesson.shelved && lesson.shared?.isLive !== true,
  players: [...new Set([...lesson.forWhom, ...contents.parties])],
  rules: contents.rules,
  tactics: firstSentence(contents.nextTime),
  since: lesson.createdAt,
  answers: contents.texts.filter((text) => text.trim() !== '').length,
  photos: contents.photos,
  travelled: contents.travelled,
});

/** No topic is blank. */
const none = '';

/** A shelf for each topic, the fullest first; a box with more topics stands on the first of them. */
export const shelvesOf = (
  lessons: readonly Lesson[],
  boxFor: (lesson: Lesson) => GameBox,
): readonly Shelf[] => {
  const byTopic = groupedBy(lessons, ({ topics }) => topics[0] ?? none);
  return [...byTopic]
    .map(([topic, of]) => ({ topic: topic === none ? null : topic, boxes: of.map(boxFor) }))
    .toSorted(
      (a, b) =>
        Number(a.topic === null) - Number(b.topic === null) ||
        b.boxes.length - a.boxes.length ||
        (a.topic ?? '').localeCompare(b.topic ?? '', 'nl'),
    );
};
