import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const gzipHeaderBytes = 10;

/** Every file below a folder, with whatever is packed in it laid open. */
const filesIn = async (folder: string): Promise<readonly (readonly [string, string])[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  return Promise.all(files.map(async (path) => [path, laidOpen(await readFile(path))] as const));
};

/** The bytes as text, and behind them every gzip member and base64 run that lies in them. */
export const laidOpen = (bytes: Buffer): string => {
  const plain = bytes.toString('latin1');
  const opened: string[] = [plain];
  for (let at = plain.indexOf('\x1f\x8b'); at !== -1; at = plain.indexOf('\x1f\x8b', at + 1)) {
    try {
      // Not gunzip: that refuses a member with anything behind it, and a hash is behind ours.
      const packed = bytes.subarray(at + gzipHeaderBytes);
      opened.push(inflateRawSync(packed, { finishFlush: 2 }).toString('latin1'));
    } catch {
      // Two bytes that only look like the start of one.
    }
  }
  for (const text of [...opened]) {
    // Cut, not matched: a run of megabytes is more than a pattern can follow.
    for (const run of text.split(/[^A-Za-z0-9+/]+/)) {
      if (run.length >= 12) opened.push(Buffer.from(run, 'base64').toString('latin1'));
    }
  }
  return opened.join('\n');
};

/** The files in which one of the words lies. */
export const filesWith = async (
  folder: string,
  words: string | readonly string[],
): Promise<readonly string[]> =>
  (await filesIn(folder))
    .filter(([, text]) => [words].flat().some((word) => text.includes(word)))
    .map(([path]) => path);
