import type { Json } from '../../../shared/domain/entity.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';
import type { ChosenHit, ShareHit } from '../../../shared/ipc/share.ts';
import { applyChoices } from '../../../shared/privacy/applyChoices.ts';
import { findPersonalData } from '../../../shared/privacy/personalData.ts';

export interface KnownNames {
  /** Of villages, areas and organisations: these may be read by everybody. */
  readonly open: readonly string[];
  /** Of groups of residents and of persons: never without asking. */
  readonly own: readonly string[];
}

type Values = Readonly<Record<string, Json>>;

type Checking = (kind: string, values: Values) => readonly ShareHit[];

/** Finds everything in the values to be shared that looks like a person; made once for many records. */
export const nameChecker = ({ open, own }: KnownNames): Checking => {
  const sought = [...new Set(own.map(folded))].filter((name) => name.length > 2);
  const hitsIn = (text: string): readonly Found[] => {
    if (text.trim() === '') return [];
    const found = placesOf(text, sought);
    for (const hit of findPersonalData(text, open)) {
      if (!found.some(({ from, to }) => hit.from < to && from < hit.to)) found.push(hit);
    }
    return found.sort((one, other) => one.from - other.from);
  };
  return (kind, values) =>
    Object.entries(values).flatMap(([field, value]) =>
      linesOf(kind, field, value).flatMap((text, at) =>
        hitsIn(text).map((hit) => ({ ...hit, field, at })),
      ),
    );
};

type Found = Omit<ShareHit, 'field' | 'at'>;

const folded = (name: string): string => name.trim().toLowerCase();

const placesOf = (text: string, names: readonly string[]): Found[] => {
  const low = text.toLowerCase();
  return names.flatMap((name) => {
    const found: Found[] = [];
    for (let at = low.indexOf(name); at !== -1; at = low.indexOf(name, at + name.length)) {
      const to = at + name.length;
      found.push({ kind: 'name', from: at, to, text: text.slice(at, to) });
    }
    return found;
  });
};

/** The pieces of text in a value; ids and words of a fixed list are none. */
export const linesOf = (kind: string, field: string, value: Json): readonly string[] => {
  const of = entityOf(kind)?.fields[field];
  if (of === undefined || of.refersTo !== undefined || !isFreeText(of.schema)) return [];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? one : '')) : [];
};

interface Schema {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}
const known = new WeakMap<Schema, boolean>();

/** A field that takes any words at all takes these. */
const isFreeText = (schema: Schema): boolean => {
  const isFree = known.get(schema) ?? schema.safeParse('J. de Vries, 06').success;
  known.set(schema, isFree);
  return isFree;
};

/** The hits without a choice: nothing is shared as long as there is one. */
export const withoutChoice = (
  hits: readonly ShareHit[],
  choices: readonly ChosenHit[],
): readonly ShareHit[] => hits.filter((hit) => !choices.some((choice) => isOf(choice, hit)));

const isOf = (choice: ChosenHit, hit: ShareHit): boolean =>
  choice.field === hit.field &&
  choice.at === hit.at &&
  choice.from === hit.from &&
  choice.to === hit.to &&
  choice.text === hit.text;

/** The values as they will be read by others. What was not found is not touched. */
export const applyTo = (
  values: Values,
  hits: readonly ShareHit[],
  choices: readonly ChosenHit[],
): Values => {
  const chosen = choices.filter((choice) => hits.some((hit) => isOf(choice, hit)));
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      const changed = (text: Json, at: number): Json =>
        typeof text === 'string'
          ? applyChoices(
              text,
              chosen.filter((choice) => choice.field === field && choice.at === at),
            )
          : text;
      if (!Array.isArray(value)) return [field, changed(value, 0)];
      return [field, value.map((one: Json, at) => changed(one, at)).filter((one) => one !== '')];
    }),
  );
};
