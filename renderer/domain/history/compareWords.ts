import { patchesOf } from '../../editor/mergeText.ts';

export interface ComparedPart {
  readonly is: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Around a change this much of what stayed the same is shown. */
const shownAround = 60;

/** What changed between two texts, word by word: half a word struck out cannot be read. */
export const compareWords = (before: string, after: string): readonly ComparedPart[] => {
  const letters = new Map<string, string>();
  const words: string[] = [];
  const lettered = (text: string): string =>
    (text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [])
      .map((word) => {
        const known = letters.get(word);
        if (known !== undefined) return known;
        const letter = String.fromCharCode(0x100 + words.length);
        words.push(word);
        letters.set(word, letter);
        return letter;
      })
      .join('');
  const was = lettered(before);
  const is = lettered(after);
  // More different words than there are letters to give: shown as wholly replaced.
  if (words.length > 50_000)
    return partsOf([
      ['removed', before],
      ['added', after],
    ]);
  const spelled = (text: string): string =>
    Array.from(text, (letter) => words[letter.charCodeAt(0) - 0x100] ?? '').join('');

  const parts: [ComparedPart['is'], string][] = [];
  let at = 0;
  for (const { from, to, text } of patchesOf(was, is)) {
    parts.push(['same', spelled(was.slice(at, from))]);
    parts.push(['removed', spelled(was.slice(from, to))], ['added', spelled(text)]);
    at = to;
  }
  parts.push(['same', spelled(was.slice(at))]);
  return partsOf(parts);
};

const partsOf = (parts: readonly [ComparedPart['is'], string][]): readonly ComparedPart[] =>
  parts.filter(([, text]) => text !== '').map(([is, text]) => ({ is, text }));

/** Long stretches that stayed the same are cut short, at their outer ends or in the middle. */
export const shortened = (parts: readonly ComparedPart[]): readonly ComparedPart[] =>
  parts.map((part, at) => {
    if (part.is !== 'same') return part;
    const isFirst = at === 0;
    const isLast = at === parts.length - 1;
    const most = isFirst || isLast ? shownAround : 2 * shownAround;
    if (part.text.length <= most + 10) return part;
    const head = isFirst ? '' : part.text.slice(0, shownAround);
    const tail = isLast ? '' : part.text.slice(-shownAround);
    return { is: 'same', text: `${head}…${tail}` };
  });
