import { decodeReferences } from './characterReference.ts';

const longestAddress = 2100;
const deepestParentheses = 32;
const title = /[ \n]+(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|\([^()\n]{0,300}\))/y;

/** Reads `(address "title")` at a place; null when there is no such thing. */
export const readLinkTarget = (
  source: string,
  at: number,
): { readonly address: string; readonly end: number } | null => {
  if (source.charAt(at) !== '(') return null;
  const start = skipSpaces(source, at + 1);
  const addressEnd = endOfAddress(source, start);
  if (addressEnd === null) return null;
  title.lastIndex = addressEnd;
  const titleLength = title.exec(source)?.[0].length ?? 0;
  const end = skipSpaces(source, addressEnd + titleLength);
  if (source.charAt(end) !== ')') return null;
  const written = source.slice(start, addressEnd).replace(/^<(.*)>$/, '$1');
  const address = decodeReferences(written.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
  return { address, end: end + 1 };
};

const skipSpaces = (source: string, from: number): number => {
  let at = from;
  while (at < from + 20 && /[ \n]/.test(source.charAt(at))) at += 1;
  return at;
};

const endOfAddress = (source: string, start: number): number | null => {
  if (source.charAt(start) === '<') {
    const end = source.slice(start, start + longestAddress).search(/[>\n]/);
    return end !== -1 && source.charAt(start + end) === '>' ? start + end + 1 : null;
  }
  let depth = 0;
  for (let at = start; at < Math.min(source.length, start + longestAddress); at += 1) {
    const character = source.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (/\s/.test(character)) return at;
    else if (character === ')' && depth === 0) return at;
    else if (character === ')') depth -= 1;
    if (depth > deepestParentheses) return null;
  }
  return null;
};
