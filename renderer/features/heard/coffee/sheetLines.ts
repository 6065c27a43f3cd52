import type { Triage } from '../../../../shared/domain/enums.ts';
import type { Signal } from '../../../../shared/domain/signal.ts';
import { applyChoices } from '../../../../shared/privacy/applyChoices.ts';
import { findPersonalData } from '../../../../shared/privacy/personalData.ts';
import type { PersonalDataFinding } from '../../../../shared/privacy/personalData.ts';
import type { HitChoice } from '../../../../shared/ipc/share.ts';

/** Where what was said comes to stand, the most promising first. */
export const sheetOrder = ['fits_many', 'fits_nowhere', 'desk', 'self'] as const;

/** A line that may come on the sheet: the place, or something that was said. */
export interface SheetLine {
  readonly id: string;
  /** Null: where it was. */
  readonly triage: Triage | null;
  readonly text: string;
  readonly departmentId: string | null;
}

/** What becomes of a name that was found. */
export type NameChoice = HitChoice | 'leaveOut';

export interface SheetChoices {
  readonly leftOut: ReadonlySet<string>;
  /** By line and place in it. */
  readonly names: ReadonlyMap<string, NameChoice>;
}

export interface CheckedLine extends SheetLine {
  readonly hits: readonly (PersonalDataFinding & { readonly key: string })[];
}

export const placeLine = 'place';

/** A worry about somebody never comes on paper, nor does what nobody sorted yet. */
export const linesOf = (place: string, said: readonly Signal[]): readonly SheetLine[] => [
  ...(place === '' ? [] : [{ id: placeLine, triage: null, text: place, departmentId: null }]),
  ...said
    .filter(({ careWorry, triage, text }) => !careWorry && triage !== null && text !== '')
    .map(({ id, triage, text, departmentId }) => ({ id, triage, text, departmentId })),
];

export const checkLines = (
  lines: readonly SheetLine[],
  known: readonly string[],
  persons: readonly string[],
): readonly CheckedLine[] =>
  lines.map((line) => ({
    ...line,
    hits: findPersonalData(line.text, known, persons).map((hit) => ({
      ...hit,
      key: `${line.id} ${String(hit.from)} ${hit.text}`,
    })),
  }));

const isOut = (line: CheckedLine, { leftOut, names }: SheetChoices): boolean =>
  leftOut.has(line.id) || line.hits.some(({ key }) => names.get(key) === 'leaveOut');

/** How many names still wait for a choice; nothing is printed before that is none. */
export const openNames = (lines: readonly CheckedLine[], choices: SheetChoices): number =>
  lines
    .filter((line) => !isOut(line, choices))
    .flatMap(({ hits }) => hits)
    .filter(({ key }) => !choices.names.has(key)).length;

/** The lines as they will be read. A name without a choice stays out of the preview too. */
export const cleanLines = (
  lines: readonly CheckedLine[],
  choices: SheetChoices,
): readonly SheetLine[] =>
  lines
    .filter((line) => !isOut(line, choices))
    .map((line) => ({ ...line, text: cleaned(line, choices) }))
    .filter(({ text }) => text !== '');

const cleaned = ({ text, hits }: CheckedLine, { names }: SheetChoices): string =>
  applyChoices(
    text,
    hits.map(({ from, to, key }) => {
      const choice = names.get(key) ?? 'remove';
      return { from, to, choice: choice === 'leaveOut' ? 'remove' : choice };
    }),
  ).trim();

/** What the person said is no name. */
export const keptNames = (
  lines: readonly CheckedLine[],
  { names }: SheetChoices,
): readonly string[] => [
  ...new Set(
    lines
      .flatMap(({ hits }) => hits.filter(({ key }) => names.get(key) === 'keep'))
      .map((hit) => hit.text),
  ),
];
