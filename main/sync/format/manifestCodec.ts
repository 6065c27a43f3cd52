import { z } from 'zod';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { JsonObject } from '../../kernel/entry.ts';
import type { StateHead } from '../port.ts';
import { openContainer, sealContainer } from './containerCodec.ts';
import type { ContainerError, Locking, Workspace } from './containerCodec.ts';
import { limits } from './limits.ts';
import { sha256Hex } from './sha256.ts';
import { isSoundJson, readJson } from './vetJson.ts';

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
const dot = z.string().regex(/^[0-9a-f]{16}\.[1-9]\d{0,14}$/);

const manifestHeader = z.looseObject({
  dev: hex(16),
  generation: z.int().min(1).max(999_999),
  app: z.string().max(40),
  /** How many erased records the writer has taken out of its files. */
  purged: z.int().min(0).optional(),
});

const manifestShard = z.object({
  /** Names the file. */
  file: hex(32),
  /** SHA-256 of the body, by which an unchanged shard keeps its file. */
  body: hex(64),
  count: z.int().min(0),
});
export type ManifestShard = z.infer<typeof manifestShard>;

const manifestBody = z.object({
  head: z.object({
    seen: z.record(hex(16), z.int().min(1)),
    erased: z.array(hex(64)),
    voided: z.array(dot),
    dead: z.record(dot, z.array(z.string().max(200))),
    kept: z.record(z.string().regex(/^[0-9a-f]{16}\.[1-9]\d{0,14}\.\d{1,9}$/), z.unknown()),
    authors: z.record(hex(16), z.string().max(100)).optional(),
  }),
  shards: z
    .array(manifestShard)
    .max(100_000)
    .refine((shards) => new Set(shards.map(({ file }) => file)).size === shards.length),
});

/** A base: the shared state of one computer at one moment, in shards that this names. */
export interface Manifest {
  readonly dev: string;
  readonly generation: number;
  readonly app: string;
  readonly purged?: number;
  readonly head: StateHead;
  readonly shards: readonly ManifestShard[];
}

export interface WrittenManifest {
  readonly hash: string;
  readonly bytes: Buffer;
}

export const writeManifest = (
  workspace: string,
  { head, shards, ...said }: Manifest,
  locking: Locking | null,
): WrittenManifest => {
  const body = Buffer.from(JSON.stringify({ head, shards }));
  const bytes = sealContainer('manifest', { ...said, ws: workspace }, body, locking);
  return { hash: sha256Hex(bytes, 16), bytes };
};

export const readManifest = (
  bytes: Uint8Array,
  workspace: Workspace,
): Result<Manifest, ContainerError> => {
  const opened = openContainer(bytes, {
    role: 'manifest',
    workspace,
    header: manifestHeader,
    maxBytes: limits.manifestBytes,
    maxRawBytes: limits.rawBaseBytes,
  });
  if (!opened.ok) return opened;
  const { dev, generation, app, purged } = opened.value.header;
  const json = readJson(opened.value.body.toString('utf8'));
  const parsed = isSoundJson(json) ? manifestBody.safeParse(json) : undefined;
  if (parsed?.success !== true) return err({ kind: 'invalid', why: 'body' });
  const { head, shards } = parsed.data;
  const { authors, ...rest } = head;
  const kept = Object.entries(head.kept).filter(([, raw]) => isObject(raw));
  return ok({
    dev,
    generation,
    app,
    ...(purged !== undefined && { purged }),
    head: {
      ...rest,
      kept: Object.fromEntries(kept) as Record<string, JsonObject>,
      ...(authors !== undefined && { authors }),
    },
    shards,
  });
};

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
