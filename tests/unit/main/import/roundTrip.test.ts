import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCsv } from '../../../../main/export/office/csv.ts';
import { printablePaper } from '../../../../main/export/office/paper.ts';
import { makeXlsx } from '../../../../main/export/office/xlsx.ts';
import { lessonSheet } from '../../../../main/export/lessonSheet.ts';
import { exportWords } from '../../../../main/export/exportWords.ts';
import { markdownFile } from '../../../../main/export/markdown.ts';
import type { Sheet } from '../../../../main/export/sheet.ts';
import { planCards } from '../../../../main/import/plan/planCards.ts';
import { readSource } from '../../../../main/import/readSource.ts';
import type { Source } from '../../../../main/import/source.ts';
import { lesson, lessonTexts } from '../../../../shared/domain/lesson.ts';
import { sharePart } from '../../../../shared/domain/sharePart.ts';
import { plain, textOf } from '../../../../shared/markdown/block.ts';
import { parseMarkdown } from '../../../../shared/markdown/parseMarkdown.ts';
import { writeMarkdown } from '../../../../shared/markdown/writeMarkdown.ts';
import { aRecord, anId } from '../export/exportParts.ts';
import { aPaper } from '../export/office/aPaper.ts';
import { aPlan, around, readBytes } from './aPlan.ts';

/** Words as people type them, with what sheets and Markdown trip over among them. */
const piece = fc.constantFrom(
  ...[
    'koffie',
    'Zuidwolde',
    '"',
    ';',
    ',',
    '\t',
    '=1+1',
    '- a',
    '# b',
    '*c*',
    "'t",
    'é',
    '€ 2,50',
    '_',
    '|',
    '\\',
    '1. d',
  ],
);
const sentence = fc.array(piece, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const aTitle = sentence.map((words) => `Les ${words}`.replace(/\s+/g, ' ').trim());
const aText = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((lines) =>
    writeMarkdown(lines.map((line) => ({ kind: 'paragraph', spans: [plain(line)] }) as const)),
  );
const aLesson = fc.record({
  title: aTitle,
  values: fc.record(
    Object.fromEntries(lessonTexts.map((name) => [name, fc.option(aText, { nil: '' })])),
  ),
});
type Made = typeof aLesson extends fc.Arbitrary<infer T> ? T : never;

const wordsOnPaper = exportWords('nl');
const nobody = {
  village: () => undefined,
  area: () => undefined,
  sharedInitiative: () => undefined,
  organisation: () => undefined,
  activity: () => undefined,
  panel: () => undefined,
  programme: () => undefined,
  fundingSource: () => undefined,
};
const sheetsOf = (lessons: readonly Made[]): readonly Sheet[] =>
  lessons.map(({ title, values }, at) =>
    lessonSheet(
      sharePart(lesson, aRecord('lesson', anId(at), { title, ...values })),
      nobody,
      wordsOnPaper,
      new Set(),
    ),
  );

const lessonsIn = (source: Source) =>
  planCards(source, aPlan(source, { target: 'lesson', lists: [] }), around()).cards.map((card) => ({
    title: card.title,
    texts: Object.fromEntries(
      lessonTexts.map((name) => [name, textOf(parseMarkdown(card.texts.get(name) ?? ''))]),
    ),
  }));
const expected = (lessons: readonly Made[]) =>
  lessons.map(({ title, values }) => ({
    title,
    texts: Object.fromEntries(
      lessonTexts.map((name) => [name, textOf(parseMarkdown(values[name] ?? ''))]),
    ),
  }));

/** Two of one title and words are one, and rows need a way to be told apart. */
const lessons = fc
  .uniqueArray(aLesson, { minLength: 1, maxLength: 6, selector: ({ title }) => title })
  .filter((all) => all.some(({ values }) => Object.values(values).some((text) => text !== '')));

describe('our own export comes back as it was', () => {
  it('out of CSV', async () => {
    await fc.assert(
      fc.asyncProperty(lessons, async (made) => {
        const paper = printablePaper(aPaper({ format: 'csv', sheets: [...sheetsOf(made)] }));

        expect(lessonsIn(await readBytes('a.csv', makeCsv(paper)))).toEqual(expected(made));
      }),
      { numRuns: 60 },
    );
  });

  it('out of a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(lessons, async (made) => {
        const paper = printablePaper(aPaper({ format: 'xlsx', sheets: [...sheetsOf(made)] }));

        expect(lessonsIn(await readBytes('a.xlsx', await makeXlsx(paper)))).toEqual(expected(made));
      }),
      { numRuns: 15 },
    );
  });

  it('out of a folder of Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(lessons, async (made) => {
        const files = sheetsOf(made).map((sheet, at) => ({
          path: `${String(at)}.md`,
          bytes: Buffer.from(markdownFile(sheet)),
        }));

        const source = await readSource(
          { name: 'map', extension: '', files },
          null,
          () => undefined,
        );

        expect(lessonsIn(source)).toEqual(expected(made));
      }),
      { numRuns: 60 },
    );
  });
});
