import { plain } from '../../../shared/markdown/block.ts';
import type { Block } from '../../../shared/markdown/block.ts';
import { writeMarkdown } from '../../../shared/markdown/writeMarkdown.ts';
import { lessonTexts } from '../../../shared/domain/lesson.ts';
import type { ImportPlan, ImportRole } from '../../../shared/ipc/import.ts';
import { between } from '../source.ts';
import type { Column } from '../source.ts';
import type { CardText } from './card.ts';
import { importWords } from './words.ts';

interface Part {
  readonly field: CardText;
  /** Empty where it needs none. */
  readonly heading: string;
  readonly markdown: string;
}

/** Gathers the words of one card, field by field, each with its heading where there are more. */
export class CardTexts {
  readonly #parts: Part[] = [];
  readonly #isLesson: boolean;
  readonly #plan: ImportPlan;

  constructor(plan: ImportPlan, isLesson: boolean) {
    this.#plan = plan;
    this.#isLesson = isLesson;
  }

  add(role: ImportRole, column: Column | null, cell: string): void {
    if (cell.trim() === '') return;
    const { field, isNamed } = this.#placeOf(role);
    const name = column === null ? '' : headingOf(column, this.#plan.language);
    const markdown = column?.isMarkdown === true ? cell.trim() : asMarkdown(cell);
    this.#parts.push({ field, heading: isNamed ? name : '', markdown });
  }

  /** A fact that no field of the card takes. */
  addLine(column: Column, value: string): void {
    this.addFact(`${headingOf(column, this.#plan.language)}: ${value}`);
  }

  addFact(line: string): void {
    const field = this.#isLesson ? 'happened' : 'notes';
    this.#parts.push({ field, heading: '', markdown: asMarkdown(line) });
  }

  texts(): ReadonlyMap<CardText, string> {
    const texts = new Map<CardText, string>();
    for (const field of new Set(this.#parts.map((part) => part.field))) {
      const parts = this.#parts.filter((part) => part.field === field);
      const words = parts.map(({ heading, markdown }) =>
        heading === '' ? markdown : `## ${heading}\n\n${markdown}`,
      );
      texts.set(field, words.join('\n\n'));
    }
    return texts;
  }

  #placeOf(role: ImportRole): { readonly field: CardText; readonly isNamed: boolean } {
    const lessonText = lessonTexts.find((name) => name === role);
    if (this.#isLesson) {
      if (lessonText !== undefined) return { field: lessonText, isNamed: false };
      return { field: 'happened', isNamed: role !== 'text' || this.#hasMore() };
    }
    if (role === 'ownWords') return { field: 'ownWords', isNamed: false };
    if (role === 'residentsDo') return { field: 'whatResidentsDo', isNamed: false };
    return { field: 'notes', isNamed: role !== 'text' || this.#hasMore() };
  }

  #hasMore(): boolean {
    return this.#plan.roles.filter((role) => role === 'text').length > 1;
  }
}

export const headingOf = ({ heading, isOwn }: Column, language: 'nl' | 'en'): string => {
  const own: Readonly<Record<string, string>> = importWords(language).own;
  return isOwn === true ? (own[heading] ?? heading) : heading;
};

/** Words as somebody typed them: a star in them stays a star. */
const asMarkdown = (cell: string): string => {
  const blocks = cell
    .replaceAll(between, ', ')
    .split(/\n{2,}/)
    .map((paragraph): Block => ({ kind: 'paragraph', spans: [plain(paragraph)] }));
  return writeMarkdown(blocks);
};
