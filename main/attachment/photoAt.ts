import { photoTypeOf } from './sniff.ts';
import type { Shelf } from './shelf.ts';
import type { Thumbnails } from './thumbnails.ts';

interface Pictures {
  readonly shelf: Shelf;
  readonly thumbnails: Thumbnails;
}

interface Photo {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const shape = /^app:\/\/bruggenbouwer\/(photos|thumbnails)\/([0-9a-f]{64})$/;

/**
 * The picture at an address of ours: `/photos/HASH` for all of it, `/thumbnails/HASH` for a small
 * one. Bytes that are no longer what their name says are not shown. Null for any other address.
 */
export const photoAt = async (
  address: string,
  pictures: () => Promise<Pictures | null>,
): Promise<Photo | 'absent' | null> => {
  const [, kind, hash] = shape.exec(address) ?? [];
  if (hash === undefined) return null;
  const from = await pictures();
  if (from === null) return 'absent';
  const bytes =
    kind === 'photos' ? await from.shelf.readWhole(hash) : await from.thumbnails.read(hash);
  const mediaType = bytes === null ? null : photoTypeOf(bytes);
  return bytes === null || mediaType === null ? 'absent' : { bytes, mediaType };
};
