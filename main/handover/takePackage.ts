import { fileRef } from '../../shared/domain/attachment.ts';
import type { Entity, Json } from '../../shared/domain/entity.ts';
import { initiative } from '../../shared/domain/initiative.ts';
import { person } from '../../shared/domain/person.ts';
import { takenOver } from '../../shared/domain/takenOver.ts';
import type { Edit, Receipt, WriteError } from '../../shared/ipc/edit.ts';
import type { PackageTaken } from '../../shared/ipc/handover.ts';
import { ok } from '../../shared/result.ts';
import { hashInTurns } from '../attachment/hashInTurns.ts';
import type { Result } from '../../shared/result.ts';
import { handedEntityOf } from './collect.ts';
import { fillIn } from './fillIn.ts';
import { fromWords } from './fromWords.ts';
import { isSound } from './isSound.ts';
import type { HandedRecord, Payload } from './payload.ts';
import type { Contents } from './sealed.ts';

type Values = Readonly<Record<string, Json>>;

/** Whether a record lies on this computer. `erased` ones never come back. */
export type Presence = 'here' | 'deleted' | 'erased' | 'absent';

export interface TakeParts {
  readonly presence: (kind: string, id: string) => Promise<Presence>;
  /** The private record of this person beside a shared one, if there is one. */
  readonly beside: (kind: string, sharedId: string) => Promise<string | null>;
  /** How a record stands here. */
  readonly values: (kind: string, id: string) => Promise<Values>;
  readonly hasFile: (hash: string) => Promise<boolean>;
  readonly keepFile: (bytes: Uint8Array) => Promise<unknown>;
  readonly write: (edits: readonly Edit[]) => Promise<Result<Receipt, WriteError>>;
}

/** Everything of a package that is not here yet, as one action. What is here stays as it is. */
export const takePackage = async (
  { payload, files }: Contents,
  parts: TakeParts,
): Promise<Result<PackageTaken, WriteError>> => {
  const companions = await companionsOf(payload.records, parts);
  // What was joined before is not joined again, not even where it was rewritten since.
  const isAgain = (await parts.presence(takenOver.kind, payload.id)) === 'here';
  const brought = [
    ...payload.records.filter(({ kind }) => handedEntityOf(kind) !== undefined),
    ...payload.people.map(({ id, ...values }) => ({ kind: person.kind, id, values })),
  ];
  const made: Edit[] = [];
  for (const one of brought) {
    const isJoined = companions.has(one.id);
    if (isJoined && isAgain) continue;
    made.push(...(await editsFor(renamed(one, companions), isJoined, parts)));
  }
  // Also where nothing else comes: a photo may have gone missing here since.
  let photos = 0;
  for (const { hash, bytes } of await filesToKeep({ payload, files }, companions, parts)) {
    if (!(await parts.hasFile(hash))) photos += 1;
    await parts.keepFile(bytes);
  }
  if (made.length === 0) {
    return ok({
      id: payload.id,
      records: 0,
      photos,
      savedAt: new Date().toISOString(),
      step: null,
    });
  }
  const memory = await editsFor(memoryOf(payload, companions), false, parts);
  const written = await parts.write([...made, ...memory]);
  const records = new Set(made.map(({ id }) => id)).size;
  return written.ok ? ok({ ...written.value, id: payload.id, records, photos }) : written;
};

/** Those of records that are here or come: of what was erased here nothing comes back. */
const filesToKeep = async (
  { payload, files }: Contents,
  companions: ReadonlyMap<string, string>,
  { presence }: Pick<TakeParts, 'presence'>,
): Promise<readonly { readonly hash: string; readonly bytes: Uint8Array }[]> => {
  const wanted = new Set<string>();
  for (const { kind, id, values } of payload.records) {
    const file = fileRef.safeParse(values['file']);
    if (!file.success) continue;
    const one = { kind, id: companions.get(id) ?? id, values };
    if ((await presenceOf(one, presence)) !== 'erased') wanted.add(file.data.hash);
  }
  const kept: { readonly hash: string; readonly bytes: Uint8Array }[] = [];
  for (const [at, bytes] of files.entries()) {
    const said = payload.files[at]?.hash;
    if (said !== undefined && wanted.has(said) && (await hashInTurns(bytes)) === said) {
      kept.push({ hash: said, bytes });
    }
  }
  return kept;
};

/** Erased is also what colleagues knew under another id and erased before it came here. */
const presenceOf = async (
  { kind, id, values }: Brought,
  presence: TakeParts['presence'],
): Promise<Presence> => {
  const here = await presence(kind, id);
  const sharedId = values['sharedAs'];
  if (here !== 'absent' || typeof sharedId !== 'string') return here;
  return (await presence(kind, sharedId)) === 'erased' ? 'erased' : here;
};

const memoryOf = (
  { id, from, madeOn: on, records }: Payload,
  companions: ReadonlyMap<string, string>,
): Brought => {
  const cardIds = records
    .filter(({ kind }) => kind === initiative.kind)
    .map((card) => companions.get(card.id) ?? card.id);
  return { kind: takenOver.kind, id, values: { from: fromWords(from), on, cardIds } };
};

/** How many records of a package lie here already, and how many were erased here: those never come back. */
export const lyingHere = async (
  { records, people }: Pick<Payload, 'records' | 'people'>,
  parts: Pick<TakeParts, 'presence' | 'beside'>,
): Promise<{ readonly known: number; readonly erased: number }> => {
  const companions = await companionsOf(records, parts);
  const own = records.filter(({ kind }) => handedEntityOf(kind)?.handover.as === 'own');
  let [known, erased] = [0, 0];
  for (const one of own) {
    const presence = companions.has(one.id) ? 'here' : await presenceOf(one, parts.presence);
    if (presence === 'here') known += 1;
    if (presence === 'erased') erased += 1;
  }
  for (const { id } of people) {
    if ((await parts.presence(person.kind, id)) === 'erased') erased += 1;
  }
  return { known, erased };
};

/** Where this person wrote beside a shared card already, what comes is joined to that. */
const companionsOf = async (
  records: readonly HandedRecord[],
  { beside, presence }: Pick<TakeParts, 'presence' | 'beside'>,
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
  readonly values: Values;
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
  { presence, values: valuesOf }: TakeParts,
): Promise<readonly Edit[]> => {
  const entity: Entity | undefined =
    handedEntityOf(kind) ?? [person, takenOver].find((one) => one.kind === kind);
  if (entity === undefined) return [];
  const sound = soundValues(entity, values);
  if (isCompanion) return fillIn(entity, id, { here: await valuesOf(kind, id), comes: sound });
  switch (await presenceOf({ kind, id, values }, presence)) {
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
const soundValues = ({ fields }: Entity, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return field !== undefined && isSound(field, value);
    }),
  );
