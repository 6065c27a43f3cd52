import fc from 'fast-check';
import type { Block, List, Span } from '../../../../shared/markdown/block.ts';

const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Array.from('abcdeëz019')) },
  { weight: 3, arbitrary: fc.constantFrom(' ', ' ', '\n', '\u00a0', '\t') },
  { weight: 4, arbitrary: fc.constantFrom(...Array.from('*_`~[]()<>&#;:!.-+=|\\/"\'{}')) },
  { weight: 1, arbitrary: fc.constantFrom('😀', '–', '€', '👩‍🌾', 'é') },
);

const snippets = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  '<script>',
  '&amp;',
  '&copy;',
  '1. ',
  '- ',
  '# ',
  '> ',
  '---',
  '***',
  '[a](javascript:x)',
  'https://dorp.nl',
  '    ',
);

const words = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: character, maxLength: 8 }) },
  { weight: 1, arbitrary: snippets },
);

const href = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'https://dorp.nl',
      'http://dorp.nl/a_b_(c)?d=1&amp;e=2#f',
      'mailto:info@dorp.nl',
    ),
  },
);

const span: fc.Arbitrary<Span> = fc.record({
  text: words,
  bold: fc.boolean(),
  italic: fc.boolean(),
  href,
});
const spans = fc.array(span, { maxLength: 5 });

const list = (depth: number): fc.Arbitrary<List> =>
  fc.record({
    kind: fc.constant('list' as const),
    start: fc.constantFrom(null, null, 1, 1, 7),
    items: fc.array(
      fc.record({
        spans,
        nested: depth === 0 ? fc.constant([]) : fc.array(list(depth - 1), { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
  });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), spans }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2), spans }),
  list(2),
);

/** Any text that the editor can hold, the awkward ones often. */
export const someBlocks: fc.Arbitrary<readonly Block[]> = fc.array(block, { maxLength: 4 });
