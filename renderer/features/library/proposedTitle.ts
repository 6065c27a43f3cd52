import { lessonTexts } from '../../../shared/domain/lesson.ts';
import type { Lesson, LessonText } from '../../../shared/domain/lesson.ts';

const mostWords = 7;
const mostLetters = 60;

/** A title from the first words of a text: its first sentence, or as much of it as fits a line. */
export const titleFrom = (markdown: string): string => {
  const line =
    markdown
      .split('\n')
      .map((one) => one.replace(/^[#>\-*\d.\s]+/, '').replace(/[*_`\\]|\[|\]\([^)]*\)/g, ''))
      .find((one) => one.trim() !== '') ?? '';
  const sentence = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  const words = sentence.trim().split(/\s+/);
  let title = '';
  for (const word of words.slice(0, mostWords)) {
    if (title !== '' && `${title} ${word}`.length > mostLetters) break;
    title = title === '' ? word : `${title} ${word}`;
  }
  const isWhole = title.length >= sentence.trim().length && title.length <= mostLetters;
  const clean = title.slice(0, mostLetters).replace(/[.,;:]+$/, '');
  return isWhole ? clean : `${clean}…`;
};

/** What went on and what comes of it say most; the place and the by-catch least. */
const telling: readonly LessonText[] = ['nextTime', 'happened', 'why', 'intended', 'placeDiffers'];

/** Empty while nothing is written. */
export const proposedTitle = (texts: Pick<Lesson, LessonText>): string => {
  const field = [...telling, ...lessonTexts].find((name) => texts[name].trim() !== '');
  return field === undefined ? '' : titleFrom(texts[field]);
};
