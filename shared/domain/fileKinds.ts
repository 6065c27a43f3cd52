import { z } from 'zod';

interface FileKind {
  readonly mediaType: string;
  /** The endings of a file's name by which it goes; the first is the usual one. */
  readonly endings: readonly string[];
  readonly isPhoto: boolean;
}

/** What may be put on a record. Nothing in it can be run, and no office file with macros. */
const fileKinds = [
  { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg', 'jpe'], isPhoto: true },
  { mediaType: 'image/png', endings: ['png'], isPhoto: true },
  { mediaType: 'image/webp', endings: ['webp'], isPhoto: true },
  { mediaType: 'application/pdf', endings: ['pdf'], isPhoto: false },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    isPhoto: false,
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
    isPhoto: false,
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    endings: ['pptx'],
    isPhoto: false,
  },
  { mediaType: 'application/vnd.oasis.opendocument.text', endings: ['odt'], isPhoto: false },
  { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', endings: ['ods'], isPhoto: false },
  { mediaType: 'text/plain', endings: ['txt'], isPhoto: false },
] as const satisfies readonly FileKind[];

export type MediaType = (typeof fileKinds)[number]['mediaType'];
export const mediaType = z.enum(fileKinds.map((kind) => kind.mediaType));

export const takenEndings: readonly string[] = fileKinds.flatMap(({ endings }) => [...endings]);

/** Undefined for what is not taken in. */
export const kindOfName = (name: string): (FileKind & { mediaType: MediaType }) | undefined => {
  const ending = endingOf(name);
  return fileKinds.find(({ endings }: FileKind) => endings.includes(ending));
};

export const isPhotoType = (type: MediaType): boolean =>
  fileKinds.some((kind) => kind.mediaType === type && kind.isPhoto);

/** The ending under which a file of a type is opened, whatever its name says. */
export const endingOfType = (type: MediaType): string =>
  fileKinds.find((kind) => kind.mediaType === type)?.endings[0] ?? 'bin';

export const endingOf = (name: string): string => {
  const at = name.lastIndexOf('.');
  return at < 0 ? '' : name.slice(at + 1).toLowerCase();
};

export const largestPhotoBytes = 25 * 2 ** 20;
export const largestFileBytes = 250 * 2 ** 20;

const longestName = 120;
/** Names that mean something else to a system, or hide how they end. */
const unsafe = /[/\\:*?"<>|\p{C}]/gu;

/** A name that is safe on every system, ends as it should, and still is the person's own. */
export const safeFileName = (name: string): string => {
  const ending = endingOf(name).replace(/[^a-z0-9]/g, '');
  const at = name.lastIndexOf('.');
  const stem = (at < 0 ? name : name.slice(0, at))
    .normalize('NFC')
    .replace(unsafe, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const kept = [...(stem === '' ? 'bestand' : stem)].slice(0, longestName).join('').trim();
  return `${/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(kept) ? `${kept}_` : kept}.${ending}`;
};
