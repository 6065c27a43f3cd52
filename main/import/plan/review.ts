import type { ImportPlan } from '../../../shared/ipc/import.ts';
import type { LeftOutList } from '../formats/leftOutList.ts';
import { importLimits } from '../importLimits.ts';
import type { Around } from './card.ts';
import { reviewWords } from './contact.ts';
import { fold } from './fold.ts';
import { importWords } from './words.ts';

interface ReviewParts {
  readonly plan: Pick<ImportPlan, 'withContact' | 'language'>;
  readonly around: Pick<Around, 'names'>;
  readonly leftOut: LeftOutList;
}

const longestName = 300;
const longestLabel = 60;
const mostLabels = 50;

/**
 * Looks for people in everything that comes to stand on one card. What is too long is cut only after
 * that: half an e-mail address is not known for one.
 */
export class Review {
  readonly #parts: ReviewParts;
  readonly #card: string;
  readonly #instead: string;
  #mayName = false;

  constructor(parts: ReviewParts, card: string) {
    this.#parts = parts;
    this.#card = card;
    this.#instead = importWords(parts.plan.language).leftOut;
  }

  /** Somebody's name may stand on the card. */
  get mayName(): boolean {
    return this.#mayName;
  }

  words(written: string): string {
    return this.#look(written, this.#parts.plan.withContact, this.#instead);
  }

  text(written: string): string {
    return this.#cut(this.words(written), importLimits.cell);
  }

  /** Each once; a label of which nothing is left is gone. */
  labels(written: readonly string[]): readonly string[] {
    const kept = written.flatMap((value) => {
      const words = this.words(value);
      const isGone = words !== value && fold(words.replaceAll(this.#instead, '')) === '';
      return isGone ? [] : [this.#cut(words, longestLabel)];
    });
    const labels = [...new Set(kept)];
    for (const label of labels.slice(mostLabels)) this.#parts.leftOut.add('cut-off', label);
    return labels.slice(0, mostLabels);
  }

  /** The name of a new village, which colleagues see: never with a postcode, whatever was asked. */
  village(written: string): string {
    return this.#look(written, false, ' ')
      .replace(/\b[1-9]\d{3} ?[a-z]{2}\b/giu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,;:()-]+|[\s,;:(-]+$/g, '')
      .slice(0, longestName);
  }

  /** Of which the village alone came along. */
  addresses(count: number): void {
    this.#parts.leftOut.add('contact', this.#card, count);
  }

  #look(written: string, keepContact: boolean, instead: string): string {
    const { around, leftOut } = this.#parts;
    const { words, takenOut, mayName } = reviewWords(written, around.names, keepContact, instead);
    this.#mayName ||= mayName;
    leftOut.add('contact', this.#card, takenOut);
    return words;
  }

  #cut(words: string, longest: number): string {
    if (words.length <= longest) return words;
    this.#parts.leftOut.add('cut-off', this.#card);
    return words.slice(0, longest);
  }
}
