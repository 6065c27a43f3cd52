import { z } from 'zod';
import { reads } from './channel.ts';
import type { ExportDone, ExportError } from './export.ts';
import type { Result } from '../result.ts';

const line = z.string().max(600);

/** The sheet that says thanks for the coffee, exactly as it is printed. */
export const thanksPaper = z.object({
  title: line,
  intro: line,
  facts: z.array(z.object({ label: line, words: line })).max(10),
  about: line,
  themes: z.array(line).max(10),
  sections: z
    .array(z.object({ heading: line, next: line, lines: z.array(line).max(2_000) }))
    .max(10),
  foot: line,
});
export type ThanksPaper = z.infer<typeof thanksPaper>;

/** `kept`: what looks like a name and is none, as the person said of each. */
export const thanksOrder = z.object({
  paper: thanksPaper,
  kept: z.array(line).max(2_000),
  fileTitle: z.string().max(200),
  language: z.enum(['nl', 'en']),
});
export type ThanksOrder = z.infer<typeof thanksOrder>;

export type ThanksError = ExportError | { readonly kind: 'names-found' };

export const thanksRequests = {
  /** Checks for names once more, asks where, and writes; `export:open` then opens it by its job. */
  'export:thanks': reads(z.object({ job: z.uuid(), order: thanksOrder }))<
    Result<ExportDone, ThanksError>
  >(),
};

/** Every piece of text that the person or somebody at the table wrote. */
export const writtenOn = ({ facts, sections }: ThanksPaper): readonly string[] => [
  ...facts.map(({ words }) => words),
  ...sections.flatMap(({ lines }) => lines),
];
