import type { Field } from './field.ts';
import { quickParse, refused } from './quickParse.ts';
import type { Parse } from './quickParse.ts';

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** Which of the two stores a new record of a kind lands in. */
export type StoreName = 'private' | 'shared';

/** An entity as the store sees it: a name, a home, and what each field is. */
export interface Entity<F extends Fields = Fields> {
  readonly kind: string;
  readonly home: StoreName;
  /** `hash`: spread over shards, read at start. `month`: a journal, read a month at a time. */
  readonly shards: 'hash' | 'month';
  readonly fields: F;
  /** What private fields hold on the screen of a colleague who never wrote in them. */
  readonly whenShared?: Readonly<Record<string, Json>>;
  /**
   * A part of another record, which one of these fields names: it is shared, withdrawn, deleted and
   * erased with it.
   */
  readonly partOf?: readonly string[];
  /**
   * It tells of the record that this field names, by the id that colleagues know: its news is news of
   * that one, and it is withdrawn, deleted and erased with it.
   */
  readonly newsOf?: TellsOf;
  /** It is news of its own, told by these words. */
  readonly news?: NewsWords;
  /** It names one of these by the id that colleagues know, and goes where that one goes. */
  readonly tellsOf?: readonly TellsOf[];
  /** Whether a record with these values may go to colleagues; left out where any may. */
  readonly mayShare?: (values: Readonly<Record<string, Json>>) => boolean;
  /** How it goes along to a successor; without this it never does. */
  readonly handover?: GoesAlong;
}

export interface NewsWords {
  /** The fields that say what it is; more than one are told together. */
  readonly words: readonly string[];
  /** What stands in for them when they are blank. */
  readonly else?: string;
  /** The field that names what it stands on the page of, and of which kind that is. */
  readonly within?: readonly TellsOf[];
}

/** The field in which the id of a record of a kind stands. */
export interface TellsOf {
  readonly field: string;
  readonly kind: string;
}

/** All that a record of an entity may tell about. */
export const tellsOf = ({ newsOf, tellsOf: others = [] }: Entity): readonly TellsOf[] =>
  newsOf === undefined ? others : [newsOf, ...others];

export interface GoesAlong {
  /** `own`: what the coordinator made; `named`: only where a record that goes along names it. */
  readonly as: 'own' | 'named';
  /** Fields that stay behind. */
  readonly without?: readonly string[];
  /** It is no part of what one of these fields names, and yet it stays home with it. */
  readonly staysWith?: readonly string[];
  /** Of `own`: only where something that goes along names it. */
  readonly onlyNamed?: true;
  /** `today` is a calendar date: a permission may have ended. */
  readonly when?: (values: Readonly<Record<string, Json>>, today: string) => boolean;
}

type ValueOf<T> = T extends Field<infer V> ? V : never;

/** What the store adds to every record. Instants are ISO 8601 in UTC. */
export interface RecordMeta {
  readonly id: string;
  readonly kind: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly authorId: string;
  /** Fields with more than one value at once: the reader chooses. */
  readonly conflicts?: readonly string[];
  /**
   * Of each field in `conflicts`: what was written apart, the shown one first. Only when one record
   * is asked for. Of a merged text these are the texts before the merge, null where they are gone.
   */
  readonly siblings?: Readonly<Record<string, readonly Sibling[]>>;
  /** Colleagues have this record too. */
  readonly shared?: SharedState;
}

export interface SharedState {
  /** Its id in the shared store. */
  readonly id: string;
  /** Shared from this computer. */
  readonly isOwn: boolean;
  /** False when a colleague took it away: only this computer still shows it. */
  readonly isLive: boolean;
}

/** A value written without knowledge of the others. `$del` has the deletes that an edit beat. */
export interface Sibling {
  readonly value: Json;
  /** ISO 8601. */
  readonly at: string;
  /** Empty when nobody knows any more. */
  readonly authorId: string;
}

/** A record as it travels between processes: known and unknown fields, unparsed. */
export type RawRecord = RecordMeta & { readonly values: Readonly<Record<string, Json>> };

export type RecordOf<E extends Entity> = RecordMeta & {
  readonly [K in keyof E['fields']]: ValueOf<E['fields'][K]>;
};

/**
 * Reads a record through its entity: a missing field gets its default, and so does a value this
 * version cannot read (a newer app may have written it). The stored value is left as it is.
 */
export const readRecord = <E extends Entity>(entity: E, raw: RawRecord): RecordOf<E> => {
  const { blank, fields } = readingOf(entity);
  const read: Record<string, unknown> = { ...blank };
  // Name by name: to spread a record takes many times as long as to fill in a copied blank.
  for (const [name, value] of Object.entries(raw)) if (name !== 'values') read[name] = value;
  for (const name of Object.keys(raw.values)) {
    const field = fields.get(name);
    if (field !== undefined) read[name] = readValue(field, raw.values[name]);
  }
  // The blank has exactly the fields of the entity; the loop reads each through its own parser.
  return read as RecordOf<E>;
};

interface ReadField {
  readonly isSet: boolean;
  readonly initial: unknown;
  readonly parse: Parse;
}

interface Reading {
  /** A record that nobody filled in: copying it whole is what makes reading thousands quick. */
  readonly blank: Readonly<Record<string, unknown>>;
  readonly fields: ReadonlyMap<string, ReadField>;
}
const readings = new WeakMap<Entity, Reading>();

const readingOf = (entity: Entity): Reading => {
  const known = readings.get(entity);
  if (known !== undefined) return known;
  const fields = Object.entries(entity.fields);
  const meta = { id: '', kind: '', createdAt: '', updatedAt: '', authorId: '' };
  const initial = Object.fromEntries(fields.map(([name, field]) => [name, field.initial]));
  const made = {
    blank: { ...meta, ...initial },
    fields: new Map(fields.map(([name, field]) => [name, readFieldOf(field)])),
  };
  readings.set(entity, made);
  return made;
};

const readFieldOf = ({ merge, schema, initial }: Field<unknown>): ReadField => ({
  isSet: merge === 'set',
  initial,
  parse: quickParse(schema),
});

const readValue = ({ isSet, initial, parse }: ReadField, value: Json | undefined): unknown => {
  if (value === undefined) return initial;
  if (isSet) return Array.isArray(value) ? elementsOf(value, parse) : initial;
  const parsed = parse(value);
  return parsed === refused ? initial : parsed;
};

const elementsOf = (value: readonly unknown[], parse: Parse): readonly unknown[] => {
  const isFine = (element: unknown): boolean => parse(element) !== refused;
  return value.every(isFine) ? value : value.filter(isFine);
};
