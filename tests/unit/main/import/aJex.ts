import { pack } from 'tar-stream';
import type { Source } from '../../../../main/import/source.ts';
import { readBytes } from './aPlan.ts';

/** An export of Joplin with these items in it, as the thread reads it. */
export const aJex = async (
  items: readonly { readonly id: string; readonly text: string }[],
): Promise<Source> => {
  const tar = pack();
  for (const { id, text } of items) tar.entry({ name: `${id}.md` }, text);
  tar.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of tar) pieces.push(Buffer.from(piece as Uint8Array));
  return readBytes('a.jex', Buffer.concat(pieces));
};
