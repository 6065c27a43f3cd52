import type { Json } from '../../shared/domain/entity.ts';
import type { NameChoice } from '../../shared/domain/handover.ts';
import type { HandoverName } from '../../shared/ipc/handover.ts';
import type { ChosenHit, HitChoice, ShareHit } from '../../shared/ipc/share.ts';
import { createBreather } from '../store/disk/breathe.ts';
import { applyTo, nameChecker } from '../store/share/nameCheck.ts';
import { handedEntityOf } from './collect.ts';
import type { Collected } from './collect.ts';
import { isSound } from './isSound.ts';
import { loneParts, mayBeWord, partsPatterns } from './nameParts.ts';
import type { NameParts } from './nameParts.ts';
import { judgeOf } from './nameVerdict.ts';
import type { Verdict } from './nameVerdict.ts';
import type { HandedRecord } from './payload.ts';

interface Found {
  readonly record: HandedRecord;
  readonly hit: ShareHit;
}

const mostPlaces = 3;

/** What in the texts looks like a person: each once, however often it stands there. */
export const namesIn = async (
  collected: Collected,
  choices: readonly NameChoice[],
): Promise<readonly HandoverName[]> => {
  const parts = partsPatterns(collected);
  return namesAmong(await foundIn(collected, parts), judgeOf(collected, parts.refused), choices);
};

/** Null as long as something has no choice. */
export const cleaned = (
  collected: Collected,
  choices: readonly NameChoice[],
): Promise<readonly HandedRecord[] | null> => cleanedBy(collected, choices, ({ choice }) => choice);

/**
 * For the book, which goes from hand to hand: who said yes did so to a successor and not to every
 * reader, a name was kept for that successor too, and no number or address stands in it.
 */
export const cleanedForPaper = (
  collected: Collected,
  choices: readonly NameChoice[],
): Promise<readonly HandedRecord[] | null> => cleanedBy(asIfRefused(collected), choices, onPaper);

const onPaper = ({ kind, text, choice }: HandoverName): HitChoice => {
  if (kind !== 'name') return choice === 'resident' ? choice : 'remove';
  // The question said that this is for a word that is no name.
  if (choice === 'keep' && mayBeWord(text)) return choice;
  return choice === 'remove' ? choice : 'resident';
};

const asIfRefused = (collected: Collected): Collected => ({
  ...collected,
  people: [],
  refused: [
    ...collected.refused,
    ...collected.people.map(({ displayName, howToReach }) => ({
      name: displayName,
      reach: howToReach,
    })),
  ],
});

const cleanedBy = async (
  collected: Collected,
  choices: readonly NameChoice[],
  settle: (name: HandoverName) => HitChoice | null,
): Promise<readonly HandedRecord[] | null> => {
  const parts = partsPatterns(collected);
  const found = await foundIn(collected, parts);
  const byText = new Map(
    namesAmong(found, judgeOf(collected, parts.refused), choices).map((name) => [
      keyOf(name.text),
      settle(name),
    ]),
  );
  if ([...byText.values()].includes(null)) return null;
  const hitsOf = new Map<string, ShareHit[]>();
  for (const { record, hit } of found) {
    const hits = hitsOf.get(record.id) ?? [];
    hitsOf.set(record.id, hits);
    hits.push(hit);
  }
  return collected.records.map((record) => {
    const hits = hitsOf.get(record.id);
    if (hits === undefined) return record;
    const made = hits.flatMap(({ field, at, from, to, text }) => {
      const choice = byText.get(keyOf(text)) ?? null;
      return choice === null ? [] : [{ field, at, from, to, text, choice }];
    });
    return { ...record, values: withChoices(record, hits, made) };
  });
};

/** "een inwoner" may be longer than the name: where that does not fit, the name only goes. */
const withChoices = (
  { kind, values }: HandedRecord,
  hits: readonly ShareHit[],
  choices: readonly ChosenHit[],
): HandedRecord['values'] => {
  const made = applyTo(values, hits, choices);
  const fields = handedEntityOf(kind)?.fields ?? {};
  const fits = (name: string, value: Json | undefined): boolean => {
    const field = fields[name];
    return field === undefined || value === undefined || isSound(field, value);
  };
  const full = new Set(
    hits
      .map(({ field }) => field)
      .filter((name) => fits(name, values[name]) && !fits(name, made[name])),
  );
  if (full.size === 0) return made;
  const shorter = choices.map((one): ChosenHit =>
    one.choice === 'resident' && full.has(one.field) ? { ...one, choice: 'remove' } : one,
  );
  return applyTo(values, hits, shorter);
};

/**
 * What everybody may read already, such as the name of a village, is not looked at. A part of the name
 * of who said yes is found only where it may be a word, for nobody but the person can tell.
 */
const foundIn = async (
  { records, people, refused, openNames }: Collected,
  parts: NameParts,
): Promise<readonly Found[]> => {
  const names = [...people.map((one) => one.displayName), ...refused.map((one) => one.name)];
  // Parts of names are asked about below, for what is found of them says who said yes.
  const check = nameChecker({ open: openNames, groups: names, persons: [] });
  const breathe = createBreather();
  const found: Found[] = [];
  for (const record of records) {
    await breathe();
    if (handedEntityOf(record.kind)?.handover.as !== 'own') continue;
    const whole = check(record.kind, record.values);
    const hits = [...whole, ...loneParts(record, whole, parts.refused, openNames)];
    const words = loneParts(record, hits, parts.agreed, openNames).filter(({ text }) =>
      mayBeWord(text),
    );
    for (const hit of [...hits, ...words]) found.push({ record, hit });
  }
  return found;
};

const namesAmong = (
  allFound: readonly Found[],
  judge: (hit: ShareHit) => Verdict,
  choices: readonly NameChoice[],
): readonly HandoverName[] => {
  const chosen = new Map(choices.map(({ text, choice }) => [keyOf(text), choice]));
  const byText = new Map<string, Found[]>();
  for (const found of allFound) {
    const same = byText.get(keyOf(found.hit.text)) ?? [];
    byText.set(keyOf(found.hit.text), same);
    same.push(found);
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
        mayBeWord: verdict === 'unknown' && kind === 'name' && mayBeWord(text),
        places: [...new Set(all.map(({ record }) => titleOf(record)))]
          .filter((title) => title !== '')
          .slice(0, mostPlaces),
        choice: allowed ?? usualChoice(verdict, kind),
      },
    ];
  });
};

const usualChoice = (verdict: Verdict, kind: ShareHit['kind']): HitChoice | null => {
  if (verdict === 'unknown') return null;
  if (verdict === 'agreed') return 'keep';
  return kind === 'name' ? 'resident' : 'remove';
};

/** With its capitals: what is chosen for Wil does not count for "wil". */
const keyOf = (text: string): string => text.trim();

const titleOf = ({ values }: HandedRecord): string => {
  const named = values['title'] ?? values['name'];
  return typeof named === 'string' ? named : '';
};
