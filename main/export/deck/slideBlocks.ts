import type { Block, List, Span } from '../../../shared/markdown/block.ts';
import { parseMarkdown } from '../../../shared/markdown/parseMarkdown.ts';
import { safeLink } from '../../../shared/markdown/safeLink.ts';
import { escaped } from '../html.ts';

/** The words of a slide as HTML, of the same elements as on the screen. */
export const slideBlocks = (markdown: string): string =>
  parseMarkdown(markdown).map(blockHtml).join('\n');

const blockHtml = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      // Both right under the title: who listens misses a level that nobody wrote.
      return `<h2${block.level === 1 ? '' : ' class="lower"'}>${inline(block.spans)}</h2>`;
    case 'list':
      return listHtml(block);
    case 'paragraph':
      return `<p>${inline(block.spans)}</p>`;
  }
};

const listHtml = ({ start, items }: List): string => {
  const children = items.map(
    ({ spans, nested }) => `<li><p>${inline(spans)}</p>${nested.map(listHtml).join('')}</li>`,
  );
  return start === null
    ? `<ul>${children.join('')}</ul>`
    : `<ol start="${String(start)}">${children.join('')}</ol>`;
};

const inline = (spans: readonly Span[]): string => spans.map(marked).join('');

const marked = ({ text, bold, italic, href }: Span): string => {
  const words = escaped(text).replaceAll('\n', '<br>');
  const leaning = italic ? `<em>${words}</em>` : words;
  const heavy = bold ? `<strong>${leaning}</strong>` : leaning;
  const url = href === null ? null : safeLink(href);
  return url === null ? heavy : `<a href="${escaped(url)}">${heavy}</a>`;
};
