import { z } from 'zod';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { StateRecord } from '../port.ts';
import { openContainer, sealContainer } from './containerCodec.ts';
import type { ContainerError, Locking, Workspace } from './containerCodec.ts';
import { limits } from './limits.ts';
import { cutLines, writeLines } from './lines.ts';
import { sha256Hex } from './sha256.ts';
import { parseStateRecord } from './stateRecordCodec.ts';

const shardHeader = z.looseObject({
  dev: z.string().regex(/^[0-9a-f]{16}$/),
  count: z.int().min(0).max(limits.entries),
});

export interface WrittenShard {
  /** The first 32 hex digits of the SHA-256 of the file's bytes: its name. */
  readonly hash: string;
  readonly bytes: Buffer;
}

/** The body of a shard: the same records give the same bytes. */
export const shardBody = (records: readonly StateRecord[]): Buffer =>
  writeLines([...records].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)));

const keyOf = ({ kind, record }: StateRecord): string => `${kind}/${record.id}`;

export const writeShard = (
  said: { readonly workspace: string; readonly dev: string; readonly count: number },
  body: Buffer,
  locking: Locking | null,
): WrittenShard => {
  const header = { ws: said.workspace, dev: said.dev, count: said.count };
  const bytes = sealContainer('shard', header, body, locking);
  return { hash: sha256Hex(bytes, 32), bytes };
};

export interface ReadShard {
  readonly records: readonly StateRecord[];
  /** The same as they lie there, to hand on. */
  readonly lines: Uint8Array;
  /** The SHA-256 of the body, by which the manifest knows it. */
  readonly body: string;
}

export const readShard = (
  bytes: Uint8Array,
  workspace: Workspace,
): Result<ReadShard, ContainerError> => {
  const opened = openContainer(bytes, {
    role: 'shard',
    workspace,
    header: shardHeader,
    maxBytes: limits.shardBytes,
    maxRawBytes: limits.rawBaseBytes,
  });
  if (!opened.ok) return opened;
  const { header, body } = opened.value;
  const records: StateRecord[] = [];
  const lines = cutLines(body, limits.entries, limits.recordBytes);
  if (lines?.length !== header.count) return err({ kind: 'invalid', why: 'lines' });
  for (const line of lines) {
    const record = parseStateRecord(line);
    // A base with a part left out would say that somebody deleted it: all or nothing.
    if (record === null) return err({ kind: 'invalid', why: 'record' });
    records.push(record);
  }
  return ok({ records, lines: body, body: sha256Hex(body) });
};
