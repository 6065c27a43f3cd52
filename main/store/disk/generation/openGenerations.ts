import type { DiskParts } from '../diskParts.ts';
import { currentPath, generationFolder, listGenerations, manifestPath } from './generationFiles.ts';
import { listLogs, walFolder } from '../log/logFiles.ts';
import { decodeCurrent, decodeManifest, encodeCurrent, manifestFormat } from './manifestCodec.ts';
import type { Manifest } from './manifestCodec.ts';
import { repair, unlessRefused } from '../mend/repair.ts';

export interface FoundGenerations {
  readonly current: Manifest | null;
  readonly previous: Manifest | null;
  /** The highest number ever begun; the next one is above it. */
  readonly highest: number;
}

/** Finds the generation that counts: the one CURRENT names, else the newest that can be read. */
export const openGenerations = async (parts: DiskParts): Promise<FoundGenerations> => {
  const numbers = await unlessRefused(parts, listGenerations(parts.fs, parts.folder), []);
  const named = await readCurrent(parts);
  const current = await firstReadable(parts, named, numbers);
  if (current !== null && current.generation !== named) {
    await repair(parts, currentPath(parts.folder), encodeCurrent(current.generation));
  }
  if (named !== null && current?.generation !== named) await countFallback(parts, named, current);
  const previous =
    current === null || current.previous === null
      ? null
      : await readManifest(parts, current.previous);
  return { current, previous, highest: Math.max(0, named ?? 0, ...numbers) };
};

const readCurrent = async (parts: DiskParts): Promise<number | null> => {
  const path = currentPath(parts.folder);
  const bytes = await unlessRefused(parts, parts.fs.read(path), null);
  if (bytes === null) return null;
  const current = await decodeCurrent(bytes);
  if (current?.mended !== null) parts.tally.mended += 1;
  if (current === null) return null;
  if (current.mended !== null) await repair(parts, path, current.mended);
  return current.value.generation;
};

const firstReadable = async (
  parts: DiskParts,
  named: number | null,
  numbers: readonly number[],
): Promise<Manifest | null> => {
  const others = numbers.filter((number) => number !== named);
  for (const number of named === null ? others : [named, ...others]) {
    const manifest = await readManifest(parts, number);
    if (manifest !== null) return manifest;
  }
  return null;
};

/** A damaged manifest is set apart, so that the next start does not find it again. */
const readManifest = async (parts: DiskParts, number: number): Promise<Manifest | null> => {
  const path = manifestPath(parts.folder, number);
  const bytes = await unlessRefused(parts, parts.fs.read(path), null);
  if (bytes === null) return null;
  const manifest = await decodeManifest(bytes);
  if (manifest === null) {
    if (parts.tally.readOnly === null) await parts.quarantine.move('manifest', path);
    return null;
  }
  if (manifest.mended !== null) {
    parts.tally.mended += 1;
    await repair(parts, path, manifest.mended);
  }
  if (manifest.value.format > manifestFormat) parts.tally.readOnly = 'newer-version';
  return manifest.value;
};

/**
 * The named generation cannot be read. With the one before it and the log nothing is missing, and
 * the same holds when the log still starts at its first file; else its folder is kept for a person.
 */
const countFallback = async (
  parts: DiskParts,
  named: number,
  current: Manifest | null,
): Promise<void> => {
  if (parts.tally.readOnly !== null) return;
  const [oldestLog] = await listLogs(parts.fs, walFolder(parts.folder));
  if (current !== null || oldestLog === 1) {
    parts.tally.mended += 1;
    return;
  }
  parts.tally.setAside += 1;
  await parts.quarantine.move('manifest', generationFolder(parts.folder, named));
};
