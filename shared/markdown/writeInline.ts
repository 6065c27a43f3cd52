import type { Span } from './block.ts';
import { encodeCharacter } from './characterReference.ts';
import { markRuns } from './markRuns.ts';
import type { Mark } from './markRuns.ts';

type Part =
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'open' | 'close'; readonly delimiter: string }
  | { readonly is: 'link'; readonly text: string };

const delimiters: Readonly<Record<Mark, readonly [string, string]>> = {
  bold: ['**', '__'],
  italic: ['*', '_'],
};

/** One block's spans as Markdown; expects them tidied. A line break is `\` and a line feed. */
export const writeInline = (spans: readonly Span[]): string => render(partsOf(spans));

const partsOf = (spans: readonly Span[]): readonly Part[] => {
  const runs = markRuns(spans);
  const parts: Part[] = [];
  const open: { readonly to: number; readonly delimiter: string }[] = [];

  const close = (at: number): void => {
    while (open.at(-1)?.to === at) {
      parts.push({ is: 'close', delimiter: open.pop()?.delimiter ?? '' });
    }
  };
  spans.forEach((span, at) => {
    const before = spans[at - 1]?.href ?? null;
    close(at);
    if (before !== null && before !== span.href) parts.push(linkEnd(before));
    if (span.href !== null && span.href !== before) parts.push({ is: 'link', text: '[' });
    for (const { mark, from, to } of runs) {
      if (from !== at) continue;
      const delimiter = delimiterFor(mark, parts.at(-1));
      parts.push({ is: 'open', delimiter });
      open.push({ to, delimiter });
    }
    parts.push({ is: 'words', text: span.text });
  });
  close(spans.length);
  const last = spans.at(-1)?.href ?? null;
  if (last !== null) parts.push(linkEnd(last));
  return parts;
};

const linkEnd = (href: string): Part => ({ is: 'link', text: `](${addressOf(href)})` });

/** Two runs of one character that touch would be read as a single longer one. */
const delimiterFor = (mark: Mark, before: Part | undefined): string => {
  const [usual, other] = delimiters[mark];
  return before !== undefined && 'delimiter' in before && before.delimiter[0] === usual[0]
    ? other
    : usual;
};

/** Escaped where the address would end early or be read as something else. */
const addressOf = (href: string): string =>
  href.replace(/[()[\]*_`~]/g, '\\$&').replace(/&(?=#?\w+;)/g, '&amp;');

// Readers that go by UTF-16 take half an emoji for a letter, others take it for punctuation: each
// is treated as whichever needs the shield.
const isEmoji = (character: string): boolean => character.length > 1;
const isPunctuation = (character: string): boolean =>
  isEmoji(character) || /^[\p{P}\p{S}]$/u.test(character);
const isWord = (character: string | undefined): boolean =>
  character !== undefined &&
  !/^\s$/.test(character) &&
  (isEmoji(character) || !isPunctuation(character));

/** Which ends of a part are written as character references. */
interface Shield {
  readonly first: boolean;
  readonly last: boolean;
}
const bare: Shield = { first: false, last: false };

/**
 * Markdown reads `**` only next to the right neighbours: `**Ja!**dus` is not bold. Where that rule
 * would break a mark, the letter outside it is written as a character reference, which counts as
 * punctuation. That may in turn matter to the mark on its other side, so it goes on until it holds.
 */
const shieldsFor = (parts: readonly Part[], known: ReadonlyMap<number, Shield>): typeof known => {
  const next = new Map(known);
  const seen = (at: number, step: 1 | -1): string | undefined =>
    characterOf(parts[at], next.get(at) ?? bare, step);
  parts.forEach((part, at) => {
    if (!('delimiter' in part)) return;
    const step = part.is === 'open' ? -1 : 1;
    const outside = seen(at + step, step);
    const inside = seen(at - step, part.is === 'open' ? 1 : -1);
    const strict = part.delimiter.startsWith('_');
    if (isWord(outside) && (strict || inside === undefined || isPunctuation(inside))) {
      const shield = next.get(at + step) ?? bare;
      next.set(at + step, { ...shield, [part.is === 'open' ? 'last' : 'first']: true });
    }
  });
  const count = (shields: typeof known) =>
    [...shields.values()].reduce((sum, { first, last }) => sum + Number(first) + Number(last), 0);
  return count(next) === count(known) ? known : shieldsFor(parts, next);
};

const render = (parts: readonly Part[]): string => {
  const shields = shieldsFor(parts, new Map());
  return parts
    .map((part, at) => {
      if ('delimiter' in part) return part.delimiter;
      if (part.is === 'link') return part.text;
      const characters = Array.from(part.text);
      const { first, last } = shields.get(at) ?? bare;
      const head = first ? encodeCharacter(characters.shift() ?? '') : '';
      const end = last ? characters.pop() : undefined;
      const tail = end === undefined ? '' : encodeCharacter(end);
      const words = escape(characters.join(''));
      // Before a link it would make a picture of it.
      const next = parts[at + 1];
      const isBeforeLink = next?.is === 'link' && next.text === '[';
      return `${head}${isBeforeLink ? words.replace(/!$/, '\\!') : words}${tail}`;
    })
    .join('');
};

/** The character of a part that touches its neighbour: its last one going back, its first ahead. */
const characterOf = (part: Part | undefined, shield: Shield, step: 1 | -1): string | undefined => {
  if (part === undefined) return undefined;
  if ('delimiter' in part) return part.delimiter[0];
  const characters = Array.from(part.text);
  const isShielded =
    characters.length === 1 ? shield.first || shield.last : step < 0 ? shield.last : shield.first;
  if (isShielded) return step < 0 ? ';' : '&';
  return step < 0 ? characters.at(-1) : characters[0];
};

const escape = (text: string): string =>
  text
    .replace(/[\\`*_[\]<~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replaceAll('\n', '\\\n');
