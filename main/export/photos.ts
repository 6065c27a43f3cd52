import { attachment, isPhoto, permissionOn } from '../../shared/domain/attachment.ts';
import { readRecord } from '../../shared/domain/entity.ts';
import type { ExportOrder } from '../../shared/ipc/export.ts';
import type { RecordSource } from './readBy.ts';
import type { Sheet, SheetPhoto } from './sheet.ts';

/** The bytes of a photo by its hash; null where they are not here. */
export type ReadPhoto = (hash: string) => Promise<Uint8Array | null>;

/** More makes a booklet that no mailbox takes, and fills the memory while it is made. */
const mostBytes = 96 * 2 ** 20;
const mostOnOneCard = 4;

/** Formats that have room for a picture. */
const withPictures: ReadonlySet<ExportOrder['format']> = new Set(['pdf', 'dossier', 'docx']);

interface CardPhotos {
  readonly of: (cardId: string) => readonly SheetPhoto[];
  /** Those that stay at home. */
  readonly home: number;
}

/**
 * The photos of the chosen cards that anybody may see and that say in words what is on them: a
 * booklet goes out of the house, as slides do.
 */
export const readPhotos = async (
  source: RecordSource,
  { kind, ids, format, leaveOut }: Pick<ExportOrder, 'kind' | 'ids' | 'format' | 'leaveOut'>,
  /** Permission may have an end. */
  today: string,
): Promise<CardPhotos> => {
  if (!withPictures.has(format) || leaveOut.includes('photos')) return { of: () => [], home: 0 };
  const chosen = new Set(ids);
  const found = new Map<string, SheetPhoto[]>();
  let home = 0;
  let bytes = 0;
  for (const raw of await source.list(attachment.kind)) {
    const one = readRecord(attachment, raw);
    const owner = kind === 'lesson' ? one.lessonId : one.initiativeId;
    if (owner === null || !chosen.has(owner) || one.file === null || !isPhoto(one)) continue;
    const { hash, mediaType, size } = one.file;
    const here = found.get(owner) ?? [];
    const fits = here.length < mostOnOneCard && bytes + size <= mostBytes;
    // Word draws no WebP.
    const isDrawn = format !== 'docx' || mediaType !== 'image/webp';
    if (permissionOn(one, today) !== 'public' || one.alt.trim() === '' || !fits || !isDrawn) {
      home += 1;
      continue;
    }
    bytes += size;
    found.set(owner, [...here, { hash, mediaType, size, alt: one.alt }]);
  }
  return { of: (cardId) => found.get(cardId) ?? [], home };
};

export type PhotoBytes = ReadonlyMap<string, Uint8Array>;

/** The bytes by hash, of what is here. */
export const photoBytes = async (
  sheets: readonly Sheet[],
  readPhoto: ReadPhoto,
  signal: AbortSignal,
): Promise<PhotoBytes> => {
  const found = new Map<string, Uint8Array>();
  for (const { hash } of sheets.flatMap(({ photos }) => photos)) {
    signal.throwIfAborted();
    const bytes = await readPhoto(hash);
    if (bytes !== null) found.set(hash, bytes);
  }
  return found;
};
