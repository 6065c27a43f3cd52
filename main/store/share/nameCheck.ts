import type { Json } from '../../../shared/domain/entity.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';
import type { ChosenHit, ShareHit } from '../../../shared/ipc/share.ts';
import { applyChoices } from '../../../shared/privacy/applyChoices.ts';
import { findParts, findPersons, wholeNames } from '../../../shared/privacy/findPersons.ts';
import type { Naming } from '../../../shared/privacy/namesIn.ts';
import { findPersonalData, meets, withPersons } from '../../../shared/privacy/personalData.ts';
import type { PersonalDataFinding } from '../../../shared/privacy/personalData.ts';

type Values = Readonly<Record<string, Json>>;

type Checking = (kind: string, values: Values) => readonly ShareHit[];

/** Finds everything in the values to be shared that looks like a person; made once for many records. */
export const nameChecker = ({ open, groups, persons: people }: Naming): Checking => {
  const sought = [...new Set([...groups, ...people].map(trimmed))].filter(
    (name) => name.length > 1,
  );
  const hitsIn = (text: string): readonly PersonalDataFinding[] => {
    if (text.trim() === '') return [];
    const found = findPersonalData(text, open);
    const persons = wholeNames(text, findPersons(text, [], sought), open);
    const numbers = found.filter(({ kind }) => kind !== 'name');
    const known = withPersons(text, numbers, persons);
    // A capital before a known name begins the sentence, and one on the next line too: "Bel Geertje".
    const isKnown = (name: PersonalDataFinding): boolean =>
      known.some((one) => meets(one, name) && !/^[^\n]+$/.test(text.slice(one.to, name.to)));
    const others = found.filter((one) => one.kind === 'name' && !isKnown(one));
    return withPersons(text, withPersons(text, known, others), findParts(text, open, people));
  };
  return (kind, values) =>
    Object.entries(values).flatMap(([field, value]) =>
      linesOf(kind, field, value).flatMap((text, at) =>
        hitsIn(text).map((hit) => ({ ...hit, field, at })),
      ),
    );
};

const trimmed = (name: string): string => name.trim();

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
