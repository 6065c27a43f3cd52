import { z } from 'zod';

/**
 * How concurrent writes of a field merge (see `docs/decisions.md` and the kernel).
 * `register`: both values survive, one is shown, the other is offered. `quiet`: the same, but the
 * later one wins without being offered (positions, reminders). `set`: adds and removes merge.
 * `text`: long Markdown, merged character by character.
 */
export type MergeKind = 'register' | 'quiet' | 'set' | 'text';

/** `share`: goes along when the owner shares the record. `private`: never leaves the private store. */
export type FieldVisibility = 'share' | 'private';

/** One field of an entity: type, parser, default, merge kind and visibility together. */
export interface Field<T, V extends FieldVisibility = FieldVisibility> {
  readonly merge: MergeKind;
  readonly visibility: V;
  /** Parses one whole value; for a set, one element of it. */
  readonly schema: z.ZodType;
  readonly initial: T;
  /** The kind that the id in it is of, where such a record has another id once it is shared. */
  readonly refersTo?: string;
  /** The field that says on a shared record that somebody stands here whom colleagues may not know. */
  readonly standIn?: string;
  /** Its value names a file of this profile by `hash` and `size`: the bytes go where the record goes. */
  readonly holdsFile?: true;
}

export const register = <T, V extends FieldVisibility>(
  schema: z.ZodType<T>,
  initial: T,
  visibility: V,
): Field<T, V> => ({ merge: 'register', visibility, schema, initial });

export const quiet = <T>(schema: z.ZodType<T>, initial: T): Field<T, 'private'> => ({
  merge: 'quiet',
  visibility: 'private',
  schema,
  initial,
});

/** The same for what colleagues have too, such as an order that everybody sees. */
export const quietlyShared = <T>(schema: z.ZodType<T>, initial: T): Field<T, 'share'> => ({
  ...quiet(schema, initial),
  visibility: 'share',
});

export const setOf = <T, V extends FieldVisibility>(
  element: z.ZodType<T>,
  visibility: V,
): Field<readonly T[], V> => ({
  merge: 'set',
  visibility,
  schema: element,
  initial: [],
});

/** Marks a field that holds ids of a kind that is shared under another id. */
export const refersTo = <T, V extends FieldVisibility>(
  kind: string,
  field: Field<T, V>,
): Field<T, V> => ({ ...field, refersTo: kind });

/** Marks a field with a party; `standIn` says instead that there is one, where it stays home. */
export const partyField = <T, V extends FieldVisibility>(
  field: Field<T, V>,
  standIn: string,
): Field<T, V> => ({ ...field, refersTo: 'party', standIn });

/** Marks a field whose value names a file. */
export const fileField = <T, V extends FieldVisibility>(field: Field<T, V>): Field<T, V> => ({
  ...field,
  holdsFile: true,
});

/** The largest text the app takes in one field, in UTF-16 code units. */
export const maxTextLength = 500_000;

export const text = <V extends FieldVisibility>(visibility: V): Field<string, V> => ({
  merge: 'text',
  visibility,
  schema: z.string().max(maxTextLength),
  initial: '',
});

/** Of a private record: the record in the shared store that has its share fields now. */
export const sharedAs = (): Field<string | null, 'private'> =>
  register(recordId.nullable(), null, 'private');

export const line = z.string().max(300);
/** A few sentences, changed as one value. */
export const passage = z.string().max(2_000);
export const recordId = z.uuid();
export const calendarDate = z.iso.date();
export const instant = z.iso.datetime();
