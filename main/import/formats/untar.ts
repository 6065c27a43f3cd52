import { extract } from 'tar-stream';
import { Refusal } from '../refusal.ts';
import type { NamedBytes } from '../source.ts';

export interface TarRules {
  readonly wants: (name: string) => boolean;
  readonly mostFiles: number;
  readonly mostBytes: number;
  readonly tooLarge: Refusal;
}

/** The wanted files of a tar, in memory: nothing is written, so no name in it can lead anywhere. */
export const untar = async (bytes: Uint8Array, rules: TarRules): Promise<readonly NamedBytes[]> => {
  const files: NamedBytes[] = [];
  const tar = extract();
  let held = 0;
  tar.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  try {
    for await (const entry of tar) {
      const { name, type, size } = entry.header;
      const isWanted = type === 'file' && rules.wants(name);
      held += isWanted ? size : 0;
      if (held > rules.mostBytes || files.length >= rules.mostFiles) throw rules.tooLarge;
      const pieces: Uint8Array[] = [];
      for await (const piece of entry) {
        if (isWanted && piece instanceof Uint8Array) pieces.push(piece);
      }
      if (isWanted) files.push({ path: name, bytes: Buffer.concat(pieces) });
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal({ kind: 'damaged' });
  }
  return files;
};
