import type { HealthItem } from './healthItems.ts';

interface Report {
  readonly head: string;
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** The report as plain text, to paste into a message. */
export const reportText = ({ head, parts }: Report): string =>
  [
    head,
    ...parts
      .filter(({ lines }) => lines.length > 0)
      .map(({ title, lines }) => [title, ...lines.map((one) => `- ${one}`)].join('\n')),
  ].join('\n\n');

export const itemLines = (items: readonly HealthItem[]): readonly string[] =>
  items.flatMap(({ words, files }) => [
    words,
    ...files.map(({ file, note }) => `${file}: ${note}`),
  ]);
