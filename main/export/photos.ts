import { attachment, isPhoto, permissionOn } from '../../shared/domain/attachment.ts';
import type { Attachment } from '../../shared/domain/attachment.ts';
import { readRecord } from '../../shared/domain/entity.ts';
import type { ExportOrder } from '../../shared/ipc/export.ts';
import type { ExportTools } from './exportTools.ts';
import type { PhotoBytes } from './photoSource.ts';
import { noShare } from './printBooklet.ts';
import { eachOf } from './readBy.ts';
import type { Sheet, SheetPhoto } from './sheet.ts';

/** More makes a booklet that no mailbox takes, and fills the memory while it is made. */
const mostBytes = 96 * 2 ** 20;
const mostOnOneCard = 4;

/** Formats that have room for a picture. */
const withPictures: ReadonlySet<ExportOrder['format']> = new Set(['pdf', 'dossier', 'docx']);

export const hasPhotos = ({
  format,
  leaveOut,
}: Pick<ExportOrder, 'format' | 'leaveOut'>): boolean =>
  withPictures.has(format) && !leaveOut.includes('photos');

interface CardPhotos {
  readonly of: (cardId: string) => readonly SheetPhoto[];
  /** Those that stay at home. */
  readonly home: number;
}

type PhotoOrder = Pick<ExportOrder, 'kind' | 'ids' | 'format' | 'leaveOut'>;

/**
 * The photos of the chosen cards that anybody may see and that say in words what is on them: a
 * booklet goes out of the house, as slides do. One that has not come in yet stays home too.
 */
export const readPhotos = async (
  { source, hasPhoto }: Pick<ExportTools, 'source' | 'hasPhoto'>,
  { kind, ids, format, leaveOut }: PhotoOrder,
  /** Permission may have an end. */
  today: string,
  signal: AbortSignal,
): Promise<CardPhotos> => {
  if (!hasPhotos({ format, leaveOut })) return { of: () => [], home: 0 };
  const chosen = new Set(ids);
  const found = new Map<string, SheetPhoto[]>();
  let home = 0;
  let bytes = 0;
  for await (const raw of eachOf(source, attachment.kind, signal)) {
    const one = readRecord(attachment, raw);
    const owner = kind === 'lesson' ? one.lessonId : one.initiativeId;
    if (owner === null || !chosen.has(owner) || one.file === null || !isPhoto(one)) continue;
    const { hash, mediaType, size } = one.file;
    const here = found.get(owner) ?? [];
    const fits = here.length < mostOnOneCard && bytes + size <= mostBytes;
    if (!mayGo(one, format, today) || !fits || !(await hasPhoto(hash))) {
      home += 1;
      continue;
    }
    bytes += size;
    found.set(owner, [...here, { hash, mediaType, size, alt: one.alt }]);
  }
  return { of: (cardId) => found.get(cardId) ?? [], home };
};

const mayGo = (one: Attachment, format: ExportOrder['format'], today: string): boolean => {
  // Word draws no WebP.
  const isDrawn = format !== 'docx' || one.file?.mediaType !== 'image/webp';
  return permissionOn(one, today) === 'public' && one.alt.trim() !== '' && isDrawn;
};

interface ReadPhotos {
  /** By hash. */
  readonly bytes: PhotoBytes;
  /** Those that went missing meanwhile, or that nobody can read. */
  readonly lost: number;
}

/** The bytes of the photos, as far as they can be drawn in Word. */
export const photoBytes = async (
  sheets: readonly Sheet[],
  { readPhoto, officeWork }: Pick<ExportTools, 'readPhoto' | 'officeWork'>,
  signal: AbortSignal,
): Promise<ReadPhotos> => {
  const wanted = sheets.flatMap(({ photos }) => photos);
  const found = new Map<string, Uint8Array>();
  for (const { hash } of wanted) {
    signal.throwIfAborted();
    if (found.has(hash)) continue;
    const bytes = await readPhoto(hash);
    if (bytes !== null) found.set(hash, bytes);
  }
  const task = { format: 'readable-photos', photos: found } as const;
  const bytes = found.size === 0 ? found : await officeWork(task, noShare, signal);
  return { bytes, lost: wanted.filter(({ hash }) => !bytes.has(hash)).length };
};
