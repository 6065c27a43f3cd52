import type { NameChoice } from '../../shared/domain/handover.ts';
import type { HandoverName } from '../../shared/ipc/handover.ts';
import type { HitChoice, ShareHit } from '../../shared/ipc/share.ts';
import { applyTo, checkNames } from '../store/share/nameCheck.ts';
import { handedEntityOf } from './collect.ts';
import type { Collected } from './collect.ts';
import type { HandedRecord } from './payload.ts';

interface Found {
  readonly record: HandedRecord;
  readonly hit: ShareHit;
}

const mostPlaces = 3;

/** What in the texts looks like a person: each once, however often it stands there. */
export const namesIn = (
  collected: Collected,
  choices: readonly NameChoice[],
): readonly HandoverName[] => {
  const chosen = choicesByText(choices);
  const judge = judgeOf(collected);
  const byText = new Map<string, Found[]>();
  for (const found of foundIn(collected)) {
    const key = keyOf(found.hit.text);
    byText.set(key, [...(byText.get(key) ?? []), found]);
  }
  return [...byText].flatMap(([key, all]): readonly HandoverName[] => {
    const [first] = all;
    if (first === undefined) return [];
    const { text, kind } = first.hit;
    const verdict = judge(first.hit);
    const own = chosen.get(key);
    const allowed = verdict === 'refused' && own === 'keep' ? undefined : own;
    return [
      {
        ...{ text, kind, count: all.length, isRefused: verdict === 'refused' },
        places: [...new Set(all.map(({ record }) => titleOf(record)))]
          .filter((title) => title !== '')
          .slice(0, mostPlaces),
        choice: allowed ?? usualChoice(verdict, kind),
      },
    ];
  });
};

/** Null as long as something has no choice. */
export const cleaned = (
  collected: Collected,
  choices: readonly NameChoice[],
): readonly HandedRecord[] | null => {
  const names = namesIn(collected, choices);
  if (names.some(({ choice }) => choice === null)) return null;
  const byText = new Map(names.map(({ text, choice }) => [keyOf(text), choice]));
  const hitsOf = new Map<string, ShareHit[]>();
  for (const { record, hit } of foundIn(collected)) {
    hitsOf.set(record.id, [...(hitsOf.get(record.id) ?? []), hit]);
  }
  return collected.records.map((record) => {
    const hits = hitsOf.get(record.id);
    if (hits === undefined) return record;
    const made = hits.flatMap(({ field, at, from, to, text }) => {
      const choice = byText.get(keyOf(text)) ?? null;
      return choice === null ? [] : [{ field, at, from, to, text, choice }];
    });
    return { ...record, values: applyTo(record.values, hits, made) };
  });
};

/** What everybody may read already, such as the name of a village, is not looked at. */
const foundIn = (collected: Collected): readonly Found[] => {
  const { records, people, refused, openNames } = collected;
  const names = [
    ...people.map(({ displayName }) => displayName),
    ...refused.map((one) => one.name),
  ];
  const known = { open: openNames, own: names };
  const parts = partsPattern(refused, openNames);
  return records
    .filter(({ kind }) => handedEntityOf(kind)?.handover.as === 'own')
    .flatMap((record) => {
      const hits = checkNames(record.kind, record.values, known);
      return [...hits, ...loneParts(record, hits, parts)].map((hit) => ({ record, hit }));
    });
};

type Verdict = 'refused' | 'agreed' | 'unknown';

/** Of whom a piece of text speaks, as far as the persons of this computer tell. */
const judgeOf = ({ people, refused, openNames }: Collected) => {
  const refusedNames = refused.map(({ name }) => keyOf(name)).filter((name) => name.length > 2);
  const agreed = people.map(({ displayName }) => keyOf(displayName));
  const parts = partsPattern(refused, openNames);
  const reach = refused.map((one) => keyOf(one.reach));
  return ({ text, kind }: Pick<ShareHit, 'text' | 'kind'>): Verdict => {
    const said = keyOf(text);
    if (agreed.includes(said)) return 'agreed';
    if (refusedNames.some((name) => said.includes(name))) return 'refused';
    if (parts !== null && new RegExp(parts.source, 'u').test(text)) return 'refused';
    if (kind === 'name') return 'unknown';
    const sought = kind === 'email' ? said : digitsOf(said);
    const isTheirs = reach.some(
      (one) => sought.length > 5 && (kind === 'email' ? one : digitsOf(one)).includes(sought),
    );
    return isTheirs ? 'refused' : 'unknown';
  };
};

const usualChoice = (verdict: Verdict, kind: ShareHit['kind']): HitChoice | null => {
  if (verdict === 'unknown') return null;
  if (verdict === 'agreed') return 'keep';
  return kind === 'name' ? 'resident' : 'remove';
};

/** A first name or a surname alone, of whoever did not say yes; null where there is none. */
const partsPattern = (
  refused: Collected['refused'],
  openNames: readonly string[],
): RegExp | null => {
  const open = new Set(openNames.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const parts = refused
    .flatMap(({ name }) => name.split(/[\s,.]+/))
    .filter((part) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(part) && !open.has(part.toLowerCase()));
  if (parts.length === 0) return null;
  return new RegExp(String.raw`(?<!\p{L})(?:${parts.join('|')})(?!\p{L})`, 'gu');
};

/** Those of them that no other hit covers. */
const loneParts = (
  { kind, values }: HandedRecord,
  hits: readonly ShareHit[],
  pattern: RegExp | null,
): readonly ShareHit[] => {
  if (pattern === null) return [];
  const fields = handedEntityOf(kind)?.fields ?? {};
  return Object.entries(values).flatMap(([field, value]) => {
    if (fields[field]?.refersTo !== undefined) return [];
    return [value].flat().flatMap((text, at): readonly ShareHit[] => {
      if (typeof text !== 'string') return [];
      return [...text.matchAll(pattern)]
        .map((match) => ({ from: match.index, to: match.index + match[0].length, text: match[0] }))
        .filter(
          ({ from, to }) =>
            !hits.some(
              (hit) => hit.field === field && hit.at === at && from < hit.to && hit.from < to,
            ),
        )
        .map((part) => ({ ...part, field, at, kind: 'name' }));
    });
  });
};

const choicesByText = (choices: readonly NameChoice[]): ReadonlyMap<string, HitChoice> =>
  new Map(choices.map(({ text, choice }) => [keyOf(text), choice]));

const keyOf = (text: string): string => text.trim().toLowerCase();
const digitsOf = (text: string): string => text.replace(/\D/g, '');

const titleOf = ({ values }: HandedRecord): string => {
  const named = values['title'] ?? values['name'];
  return typeof named === 'string' ? named : '';
};
