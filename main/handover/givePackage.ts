import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { handover } from '../../shared/domain/handover.ts';
import type { Handover } from '../../shared/domain/handover.ts';
import type { Edit } from '../../shared/ipc/edit.ts';
import type { PackageError, PackageMade } from '../../shared/ipc/handover.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { readWhole, sha256Of } from '../export/readFiles.ts';
import { diskTrouble, writeWhole } from '../export/writeFiles.ts';
import type { HandoverSource } from './collect.ts';
import { payload as payloadShape } from './payload.ts';
import type { Payload } from './payload.ts';
import { currentChoices, readyToGo } from './plan.ts';
import { largestPackage } from './sealed.ts';
import type { Sealer } from './sealer.ts';

export interface GiveParts {
  readonly source: HandoverSource;
  readonly readFile: (hash: string) => Promise<Uint8Array | null>;
  readonly sealer: Sealer;
  /** Keeps what was made; the record of the choices knows it. */
  readonly write: (edits: readonly Edit[]) => Promise<{ readonly ok: boolean }>;
  readonly area: () => Promise<string>;
  readonly now: () => Date;
}

/** Writes the package, durable, and believes in it only after reading it back with the phrase. */
export const givePackage = async (
  path: string,
  passphrase: string,
  parts: GiveParts,
): Promise<Result<PackageMade, PackageError>> => {
  const chosen = await currentChoices(parts.source);
  const ready = await readyToGo(parts.source);
  if (ready === null) return err({ kind: 'names-open' });
  const { collected, records } = ready;
  if (chosen === undefined || records.length === 0) return err({ kind: 'nothing-to-give' });
  const files: Uint8Array[] = [];
  const here: Payload['files'] = [];
  let bytesSoFar = 0;
  for (const file of collected.files) {
    const bytes = await parts.readFile(file.hash);
    if (bytes === null) continue;
    bytesSoFar += bytes.length;
    if (bytesSoFar > largestPackage / 2) return err({ kind: 'too-large' });
    files.push(bytes);
    here.push({ ...file, size: bytes.length });
  }
  // In the order that a reader finds its fields in.
  const payload = payloadShape.parse({
    id: randomUUID(),
    madeOn: parts.source.today(),
    from: await fromWhom(chosen, parts),
    records: [...records],
    people: [...collected.people],
    files: here,
  } satisfies Payload);
  const sealed = await parts.sealer.seal({ payload, files, passphrase });
  try {
    await writeWhole(path, sealed);
    const back = await readWhole(path);
    const read = back === null ? null : await parts.sealer.unseal(back, passphrase);
    const isSame =
      read?.ok === true && JSON.stringify(read.value.payload) === JSON.stringify(payload);
    if (back === null || !isSame) return err({ kind: 'not-read-back' });
    const fileName = basename(path);
    const hash = sha256Of(back);
    const made = { path, fileName, hash, contents: ready.contents, on: payload.madeOn };
    const target = { kind: handover.kind, id: chosen.id } as const;
    await parts.write([{ op: 'set', ...target, field: 'made', value: made }]);
    const missing = collected.files.length - here.length;
    return ok({ fileName, records: records.length, people: collected.people.length, missing });
  } catch (error) {
    const because = diskTrouble(error);
    if (because === undefined) throw error;
    return err({ kind: 'not-written', because });
  }
};

const fromWhom = async (
  { since, until }: Pick<Handover, 'since' | 'until'>,
  { area, now }: GiveParts,
): Promise<Payload['from']> => ({
  area: await area(),
  since,
  until: until ?? now().getFullYear(),
});
