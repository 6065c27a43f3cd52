import { marked } from 'marked';
import type { Token } from 'marked';
import type { Sheet } from './sheet.ts';

/** One file of a Markdown folder: front matter for other programs, then the words. */
export const markdownFile = (sheet: Sheet): string => `${frontMatter(sheet)}\n${body(sheet, 1)}`;

/** All sheets in one Markdown file, under one title with a list of contents. */
export const markdownBook = (
  title: string,
  contents: string,
  sheets: readonly Sheet[],
  titles: readonly string[] = sheets.map((sheet) => sheet.title),
): string => {
  const list = titles.map((one, at) => `${String(at + 1)}. ${oneLine(one)}`);
  return [
    `# ${oneLine(title)}`,
    `## ${contents}`,
    list.join('\n'),
    ...sheets.map((sheet) => `${body(sheet, 2).trimEnd()}\n\n${factList(sheet)}`.trimEnd()),
  ]
    .join('\n\n')
    .concat('\n');
};

const body = (sheet: Sheet, level: number): string =>
  [
    `${'#'.repeat(level)} ${oneLine(sheet.title)}`,
    ...sheet.sections.flatMap(({ heading, markdown }) => [
      `${'#'.repeat(level + 1)} ${heading}`,
      lowerHeadings(markdown.trim(), level + 1),
    ]),
  ]
    .join('\n\n')
    .concat('\n');

const factList = ({ facts }: Sheet): string =>
  facts
    .map(({ label, values, spoken }) => `- ${label}: ${oneLine(spoken ?? values.join(', '))}`)
    .join('\n');

/** YAML that every reader takes: JSON strings are YAML strings. */
const frontMatter = (sheet: Sheet): string =>
  [
    '---',
    `title: ${JSON.stringify(sheet.title)}`,
    `id: ${JSON.stringify(sheet.id)}`,
    ...sheet.facts.map(({ key, values }) => `${yamlKey(key)}: ${yamlValue(values)}`),
    '---',
    '',
  ].join('\n');

const yamlKey = (key: string): string => key.replace(/Ids?$/, '');

const yamlValue = (values: readonly string[]): string =>
  values.length === 1 ? JSON.stringify(values[0]) : JSON.stringify(values);

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Puts the writer's own headings below the heading of the section they stand in. */
const lowerHeadings = (markdown: string, by: number): string =>
  marked
    .lexer(markdown)
    .map((token) => lowered(token, by))
    .join('');

const lowered = (token: Token, by: number): string => {
  if (token.type !== 'heading') return token.raw;
  const depth: unknown = token['depth'];
  const level = Math.min(6, (typeof depth === 'number' ? depth : 1) + by);
  const after = /\s*$/.exec(token.raw)?.[0] ?? '';
  return `${'#'.repeat(level)} ${oneLine(String(token['text']))}${after}`;
};
