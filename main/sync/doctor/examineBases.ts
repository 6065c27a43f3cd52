import type { Workspace } from '../format/containerCodec.ts';
import { shardPath } from '../format/names.ts';
import { readManifest } from '../format/manifestCodec.ts';
import type { Manifest } from '../format/manifestCodec.ts';
import { readShard } from '../format/shardCodec.ts';
import type { StateHead, StateRecord } from '../port.ts';
import { findingOf } from './examineSegments.ts';
import type { ReadFile } from './readAll.ts';
import type { Finding } from './report.ts';

export interface FoundBase {
  readonly device: string;
  readonly generation: number;
  readonly head: StateHead;
  /** Null when a shard is missing or damaged. */
  readonly records: readonly StateRecord[] | null;
}

/** Every base, and what belongs to none. */
export const examineBases = (
  workspace: Workspace,
  files: readonly ReadFile[],
  findings: Finding[],
): readonly FoundBase[] => {
  const shards = new Map(
    files.flatMap((one) => (one.file?.kind === 'shard' ? [[one.path, one] as const] : [])),
  );
  const named = new Set<string>();
  const bases = files.flatMap(({ path, file, bytes }): FoundBase[] => {
    if (file?.kind !== 'manifest') return [];
    const read = readManifest(bytes, workspace);
    if (!read.ok) {
      if (read.error.kind !== 'other-workspace') findings.push({ path, ...findingOf(read.error) });
      return [];
    }
    const manifest = read.value;
    if (manifest.dev !== file.device || manifest.generation !== file.generation) {
      findings.push({ path, kind: 'name and contents differ' });
    }
    const paths = manifest.shards.map((shard) => shardPath(file.device, shard.file));
    for (const one of paths) named.add(one);
    const records = recordsOf(workspace, manifest, paths, shards, findings);
    if (records === null) findings.push({ path, kind: 'incomplete base' });
    const { generation, device } = file;
    return [{ device, generation, head: manifest.head, records }];
  });
  for (const path of shards.keys()) {
    if (!named.has(path)) findings.push({ path, kind: 'not named by any base' });
  }
  return bases;
};

const recordsOf = (
  workspace: Workspace,
  manifest: Manifest,
  paths: readonly string[],
  shards: ReadonlyMap<string, ReadFile>,
  findings: Finding[],
): readonly StateRecord[] | null => {
  const records: StateRecord[] = [];
  let missing = 0;
  manifest.shards.forEach((shard, at) => {
    const path = paths[at] ?? '';
    const found = shards.get(path);
    const read = found === undefined ? null : readShard(found.bytes, workspace);
    if (read?.ok === true && read.value.body === shard.body) {
      records.push(...read.value.records);
      return;
    }
    missing += 1;
    if (read === null) return;
    findings.push(
      read.ok ? { path, kind: 'name and contents differ' } : { path, ...findingOf(read.error) },
    );
  });
  return missing === 0 ? records : null;
};
