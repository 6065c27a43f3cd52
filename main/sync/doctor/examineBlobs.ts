import { createHash } from 'node:crypto';
import type { RecordState } from '../../kernel/record.ts';
import { show } from '../../kernel/visible.ts';
import { blobName, openBlobPart, partsOfSize } from '../format/blobCodec.ts';
import type { Workspace } from '../format/containerCodec.ts';
import { findingOf } from './examineSegments.ts';
import type { ReadFile } from './readAll.ts';
import type { Finding } from './report.ts';

/** Every part of a photo or a document, and whether each that a record names is there whole. */
export const examineBlobs = (
  workspace: Workspace,
  files: readonly ReadFile[],
  records: Iterable<RecordState>,
  findings: Finding[],
): void => {
  const parts = new Map<string, { readonly path: string; readonly body: Buffer }[]>();
  for (const { path, file, bytes } of files) {
    if (file?.kind !== 'blob') continue;
    const opened = openBlobPart(bytes, file, workspace);
    if (opened.ok) {
      const key = keyOf(file.name, file.part, file.parts);
      parts.set(key, [...(parts.get(key) ?? []), { path, body: opened.value }]);
    } else if (opened.error.kind !== 'other-workspace') {
      findings.push({ path, ...findingOf(opened.error) });
    }
  }
  const used = new Set<string>();
  for (const { hash, size } of namedFiles(records)) {
    const names = workspace.isLocked
      ? [...workspace.keys.values()].map((key) => blobName(hash, key))
      : [blobName(hash, null)];
    const found = names.map((name) => lookAt(name, hash, size, parts, used));
    if (found.includes('whole')) continue;
    const path = `a/ ${names.join(' ')}`;
    if (found.includes('other')) findings.push({ path, kind: 'damaged', why: 'hash' });
    else findings.push({ path, kind: 'attachment not there whole' });
  }
  for (const copies of parts.values()) {
    for (const { path } of copies) {
      if (!used.has(path)) findings.push({ path, kind: 'named by no record' });
    }
  }
};

const keyOf = (name: string, part: number, parts: number): string => `${name}-${part}-${parts}`;

/** `other`: every part is there, and together they are not the file that the record names. */
const lookAt = (
  name: string,
  hash: string,
  size: number,
  parts: ReadonlyMap<string, readonly { readonly path: string; readonly body: Buffer }[]>,
  used: Set<string>,
): 'whole' | 'incomplete' | 'other' => {
  const sum = createHash('sha256');
  const count = partsOfSize(size);
  let isThere = true;
  for (let part = 1; part <= count; part += 1) {
    const [first, ...copies] = parts.get(keyOf(name, part, count)) ?? [];
    for (const one of [first, ...copies]) if (one !== undefined) used.add(one.path);
    if (first === undefined) isThere = false;
    else sum.update(first.body);
  }
  if (!isThere) return 'incomplete';
  return sum.digest('hex') === hash ? 'whole' : 'other';
};

interface NamedFile {
  readonly hash: string;
  readonly size: number;
}

/** Of live records: any value that names a file by its hash and size. */
const namedFiles = (records: Iterable<RecordState>): readonly NamedFile[] =>
  [...records].flatMap((record) => {
    return Object.values(show(record)?.values ?? {}).flatMap((value): NamedFile[] => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
      const { hash, size } = Object.fromEntries(Object.entries(value));
      const isFile = typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
      return isFile && typeof size === 'number' ? [{ hash, size }] : [];
    });
  });
