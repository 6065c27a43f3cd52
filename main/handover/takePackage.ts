import type { Entity, Json } from '../../shared/domain/entity.ts';
import { person } from '../../shared/domain/person.ts';
import { takenOver } from '../../shared/domain/takenOver.ts';
import type { Edit, Receipt, WriteError } from '../../shared/ipc/edit.ts';
import type { PackageTaken } from '../../shared/ipc/handover.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { handedEntityOf } from './collect.ts';
import { fromWords } from './fromWords.ts';
import { isSound } from './isSound.ts';
import type { HandedRecord } from './payload.ts';
import type { Contents } from './sealed.ts';

/** Whether a record lies on this computer. `erased` ones never come back. */
export type Presence = 'here' | 'deleted' | 'erased' | 'absent';

export interface TakeParts {
  readonly presence: (kind: string, id: string) => Promise<Presence>;
  /** The private record of this person beside a shared one, if there is one. */
  readonly beside: (kind: string, sharedId: string) => Promise<string | null>;
  readonly keepFile: (bytes: Uint8Array) => Promise<unknown>;
  readonly write: (edits: readonly Edit[]) => Promise<Result<Receipt, WriteError>>;
}

/** Everything of a package that is not here yet, as one action. What is here stays as it is. */
export const takePackage = async (
  { payload, files }: Contents,
  parts: TakeParts,
): Promise<Result<PackageTaken, WriteError>> => {
  const companions = await companionsOf(payload.records, parts);
  const brought = [
    ...payload.records.filter(({ kind }) => handedEntityOf(kind) !== undefined),
    ...payload.people.map(({ id, ...values }) => ({ kind: person.kind, id, values })),
  ];
  const made: Edit[] = [];
  for (const one of brought) {
    made.push(...(await editsFor(renamed(one, companions), companions.has(one.id), parts)));
  }
  const cardIds = payload.records
    .filter(({ kind }) => kind === 'initiative')
    .map(({ id }) => companions.get(id) ?? id);
  const memory = await editsFor(
    {
      kind: takenOver.kind,
      id: payload.id,
      values: { from: fromWords(payload.from), on: payload.madeOn, cardIds },
    },
    false,
    parts,
  );
  for (const bytes of files) await parts.keepFile(bytes);
  const edits = [...made, ...memory];
  const count = new Set(made.map(({ id }) => id)).size;
  if (edits.length === 0) {
    return ok({ id: payload.id, records: 0, savedAt: new Date().toISOString() });
  }
  const written = await parts.write(edits);
  return written.ok ? ok({ ...written.value, id: payload.id, records: count }) : written;
};

/** How many records of a package lie here already. */
export const knownHere = async (
  records: readonly HandedRecord[],
  { presence }: Pick<TakeParts, 'presence'>,
): Promise<number> => {
  let known = 0;
  for (const { kind, id } of records) {
    if (handedEntityOf(kind)?.handover.as !== 'own') continue;
    if ((await presence(kind, id)) === 'here') known += 1;
  }
  return known;
};

/** Where this person wrote beside a shared card already, what comes is joined to that. */
const companionsOf = async (
  records: readonly HandedRecord[],
  { beside, presence }: TakeParts,
): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  for (const { kind, id, values } of records) {
    const sharedId = values['sharedAs'];
    if (typeof sharedId !== 'string' || (await presence(kind, id)) !== 'absent') continue;
    const own = await beside(kind, sharedId);
    if (own !== null && own !== id) found.set(id, own);
  }
  return found;
};

interface Brought {
  readonly kind: string;
  readonly id: string;
  readonly values: Readonly<Record<string, Json>>;
}

const renamed = (one: Brought, ids: ReadonlyMap<string, string>): Brought => {
  if (ids.size === 0) return one;
  const fields = handedEntityOf(one.kind)?.fields ?? {};
  const rename = (value: Json): Json =>
    typeof value === 'string' ? (ids.get(value) ?? value) : value;
  const values = Object.entries(one.values).map(([name, value]): readonly [string, Json] => {
    if (fields[name]?.refersTo === undefined) return [name, value];
    return [name, Array.isArray(value) ? value.map(rename) : rename(value)];
  });
  return { ...one, id: ids.get(one.id) ?? one.id, values: Object.fromEntries(values) };
};

const editsFor = async (
  { kind, id, values }: Brought,
  isCompanion: boolean,
  { presence }: TakeParts,
): Promise<readonly Edit[]> => {
  const entity: Entity | undefined =
    handedEntityOf(kind) ?? [person, takenOver].find((one) => one.kind === kind);
  if (entity === undefined) return [];
  const sound = soundValues(entity, values);
  if (isCompanion) return fillIn(entity, id, sound);
  switch (await presence(kind, id)) {
    case 'absent':
      return [{ op: 'create', kind, id, values: sound }];
    case 'deleted':
      // Taken back before by an undo: it comes again as it was.
      return [{ op: 'restore', kind, id }];
    default:
      return [];
  }
};

/** A newer app may have written what this one does not know. */
const soundValues = (
  { fields }: Entity,
  values: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return field !== undefined && isSound(field, value);
    }),
  );

/** Private texts are added below what this person wrote; a choice made here stays. */
const fillIn = (
  { kind, fields }: Entity,
  id: string,
  values: Readonly<Record<string, Json>>,
): readonly Edit[] =>
  Object.entries(values).flatMap(([field, value]): readonly Edit[] => {
    const { merge, visibility } = fields[field] ?? {};
    if (visibility !== 'private' || field === 'sharedAs') return [];
    if (merge === 'text' && typeof value === 'string' && value !== '') {
      return [{ op: 'text', kind, id, field, base: '', next: value }];
    }
    if (merge === 'set' && Array.isArray(value)) {
      return value.map((one: Json) => ({ op: 'add', kind, id, field, value: one }));
    }
    return [];
  });
