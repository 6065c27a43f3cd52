import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../shared/markdown/block.ts';
import type { Block } from '../../../../shared/markdown/block.ts';
import { parseMarkdown } from '../../../../shared/markdown/parseMarkdown.ts';

const linksOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.flatMap((item) => [
          ...linksOf([{ kind: 'paragraph', spans: item.spans }]),
          ...linksOf(item.nested),
        ])
      : block.spans.flatMap(({ href }) => href ?? []),
  );

describe('parseMarkdown', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<b>vet</b> en <!-- stil -->',
    '<a href="https://dorp.nl">dorp</a>',
    '| a | b |',
    '> een citaat',
    '`code`',
    '![plaatje](https://dorp.nl/a.png)',
    '***',
    'https://dorp.nl',
    '~~weg~~',
  ])('shows %s as the words they are', (markdown) => {
    const blocks = parseMarkdown(markdown);

    expect(textOf(blocks)).toBe(markdown);
    expect(linksOf(blocks)).toEqual([]);
  });

  it.each([
    '[klik](javascript:alert(1))',
    '[klik](JavaScript&colon;alert(1))',
    '[klik](data:text/html,hoi)',
    '[klik](file:///etc/passwd)',
    '[klik](vbscript:x)',
    '[klik](//dorp.nl)',
    '[klik](dorp.nl)',
    '[klik](&#106;avascript:alert(1))',
  ])('makes no link of %s', (markdown) => {
    expect(linksOf(parseMarkdown(markdown))).toEqual([]);
  });

  it('makes links of web and e-mail addresses', () => {
    const markdown = '[web](https://dorp.nl/a_(b)) [post](mailto:info@dorp.nl "schrijf")';

    expect(linksOf(parseMarkdown(markdown))).toEqual([
      'https://dorp.nl/a_(b)',
      'mailto:info@dorp.nl',
    ]);
  });

  it('reads lists in lists, with bullets and numbers', () => {
    const blocks = parseMarkdown('- een\n  1. a\n  2. b\n- twee\n\n3. drie');

    expect(blocks).toMatchObject([
      { kind: 'list', start: null, items: [{ nested: [{ start: 1 }] }, { nested: [] }] },
      { kind: 'list', start: 3 },
    ]);
  });

  it('keeps a line that a person broke off as a line', () => {
    expect(textOf(parseMarkdown('eerste\ntweede  \nderde\\\nvierde'))).toBe(
      'eerste\ntweede\nderde\nvierde',
    );
  });

  it('reads half a million awkward characters in reasonable time', () => {
    const texts = ['*a ', '[', '**a*a', '[a](', '- a\n\n', 'a** ', '&', '_a'].map((part) =>
      part.repeat(Math.ceil(60_000 / part.length)),
    );

    // Time of the processor, not of the clock: what else runs here does not count.
    const before = process.cpuUsage();
    for (const text of texts) parseMarkdown(text);
    const { user } = process.cpuUsage(before);

    expect(user / 1e6).toBeLessThan(5);
  });
});
