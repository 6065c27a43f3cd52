import { joinSpans } from './block.ts';
import type { Span } from './block.ts';
import { decodeReferences } from './characterReference.ts';
import { resolveEmphasis } from './emphasis.ts';
import type { Piece } from './emphasis.ts';
import { readLinkTarget } from './linkTarget.ts';
import { safeLink } from './safeLink.ts';

const escapable = /[!-/:-@[-`{-~]/;
const reference = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{1,8});/iy;
const plainRun = /[^\\*_[\]&!\n]+/y;

/** The words of one block: marks, links and line breaks as CommonMark reads them, the rest literal. */
export const parseInline = (source: string): readonly Span[] => {
  const pieces: Piece[] = [];
  const brackets: { readonly piece: number; readonly isImage: boolean }[] = [];
  // A link holds no link: brackets opened before one that was just closed are words.
  let deadBrackets = 0;
  let at = 0;

  const take = (text: string, length: number): void => {
    pieces.push({ text });
    at += length;
  };

  /** True when the bracket closed a link, which then has been taken. */
  const closeLink = (): boolean => {
    const isDead = brackets.length <= deadBrackets;
    const opener = brackets.pop();
    deadBrackets = Math.min(deadBrackets, brackets.length);
    if (opener === undefined || isDead || opener.isImage) return false;
    const target = readLinkTarget(source, at + 1);
    const href = target === null ? null : safeLink(target.address);
    if (target === null || href === null) return false;
    resolveEmphasis(pieces, opener.piece + 1);
    pieces[opener.piece] = { text: '', opensLink: href };
    pieces.push({ text: '', closesLink: true });
    deadBrackets = brackets.length;
    at = target.end;
    return true;
  };

  while (at < source.length) {
    const character = source.charAt(at);
    const next = source.charAt(at + 1);
    if (character === '\\' && next === '\n') take('\n', 2);
    else if (character === '\\' && escapable.test(next)) take(next, 2);
    else if (character === '*' || character === '_') {
      const run = runOf(source, at, character);
      pieces.push({ text: '', delimiter: delimiterAt(source, at, run.length) });
      at += run.length;
    } else if (character === '[' || (character === '!' && next === '[')) {
      brackets.push({ piece: pieces.length, isImage: character === '!' });
      const text = character === '!' ? '![' : '[';
      take(text, text.length);
    } else if (character === ']') {
      if (!closeLink()) take(']', 1);
    } else if (character === '&') {
      const match = matchAt(reference, source, at);
      take(match === undefined ? '&' : decodeReferences(match), match?.length ?? 1);
    } else {
      const run = matchAt(plainRun, source, at) ?? character;
      take(run, run.length);
    }
  }
  resolveEmphasis(pieces, 0);
  return joinSpans(spansOf(pieces));
};

const matchAt = (pattern: RegExp, source: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
};

const runOf = (source: string, at: number, character: string): string => {
  let end = at;
  while (source.charAt(end) === character) end += 1;
  return source.slice(at, end);
};

const spansOf = (pieces: readonly Piece[]): readonly Span[] => {
  let bold = 0;
  let italic = 0;
  let href: string | null = null;
  return pieces.flatMap((piece): readonly Span[] => {
    bold -= piece.endsBold ?? 0;
    italic -= piece.endsItalic ?? 0;
    if (piece.opensLink !== undefined) href = piece.opensLink;
    if (piece.closesLink) href = null;
    const left = piece.delimiter?.character.repeat(piece.delimiter.left) ?? '';
    const span = { text: piece.text + left, bold: bold > 0, italic: italic > 0, href };
    bold += piece.beginsBold ?? 0;
    italic += piece.beginsItalic ?? 0;
    return [span];
  });
};

const delimiterAt = (
  source: string,
  at: number,
  length: number,
): NonNullable<Piece['delimiter']> => {
  const character = source.charAt(at);
  const before = kindOf(source.slice(Math.max(0, at - 2), at), -1);
  const after = kindOf(source.slice(at + length, at + length + 2), 0);
  const isLeft = after !== 'space' && (after !== 'punctuation' || before !== 'word');
  const isRight = before !== 'space' && (before !== 'punctuation' || after !== 'word');
  const isStrict = character === '_';
  return {
    character,
    left: length,
    length,
    canOpen: isLeft && (!isStrict || !isRight || before === 'punctuation'),
    canClose: isRight && (!isStrict || !isLeft || after === 'punctuation'),
  };
};

const kindOf = (nearby: string, which: 0 | -1): 'space' | 'punctuation' | 'word' => {
  const character = Array.from(nearby).at(which) ?? ' ';
  if (/^\s$/.test(character)) return 'space';
  return /^[\p{P}\p{S}]$/u.test(character) ? 'punctuation' : 'word';
};
