/**
 * Names in the shared folder: lower-case letters, digits, points and dashes, never a person's words.
 * Paths are relative to it and separated by `/`. A file that fits none of these is not ours.
 */
export type FolderFile =
  | { readonly kind: 'readme' }
  | { readonly kind: 'marker'; readonly workspace: string }
  | { readonly kind: 'key'; readonly key: string; readonly hash: string }
  | (SegmentName & { readonly kind: 'segment' })
  /** A roll-up of segments, in a folder of the device that wrote it. */
  | (SegmentName & { readonly kind: 'roll-up'; readonly device: string })
  | (ManifestName & { readonly kind: 'manifest' })
  | { readonly kind: 'shard'; readonly device: string; readonly hash: string }
  | (BlobPartName & { readonly kind: 'blob' });

export interface SegmentName {
  readonly actor: string;
  readonly first: number;
  readonly last: number;
  /** The first 16 hex digits of the SHA-256 of the file's bytes. */
  readonly hash: string;
}

export interface ManifestName {
  readonly device: string;
  readonly generation: number;
  readonly hash: string;
}

/** A part of a photo or a document: number `part` of `parts`, from 1. */
export interface BlobPartName {
  readonly device: string;
  /** 32 hex digits that stand for the whole file. */
  readonly name: string;
  readonly part: number;
  readonly parts: number;
}

export const folders = {
  hot: 't',
  rolled: 's',
  bases: 'b',
  keys: 'keys',
  blobs: 'a',
} as const;

export const markerPath = (workspace: string): string => `ws-${workspace}.json`;

export const keyPath = (key: string, hash: string): string => `${folders.keys}/${key}-${hash}.json`;

const segmentName = ({ actor, first, last, hash }: SegmentName): string =>
  `${actor}-${digits(first, 8)}-${digits(last, 8)}-${hash}.seg`;

export const hotPath = (name: SegmentName): string => `${folders.hot}/${segmentName(name)}`;

export const rolledPath = (device: string, name: SegmentName): string =>
  `${folders.rolled}/${device}/${segmentName(name)}`;

export const manifestPath = ({ device, generation, hash }: ManifestName): string =>
  `${folders.bases}/${device}/${digits(generation, 6)}-${hash}.man`;

export const shardPath = (device: string, hash: string): string =>
  `${folders.bases}/${device}/${hash}.shard`;

export const blobPath = ({ device, name, part, parts }: BlobPartName): string =>
  `${folders.blobs}/${device}/${name}-${digits(part, 3)}-${digits(parts, 3)}.blob`;

const digits = (number: number, count: number): string => String(number).padStart(count, '0');

const hex16 = '[0-9a-f]{16}';
const segmentShape = `(${hex16})-(\\d{8})-(\\d{8})-(${hex16})\\.seg`;

const shapes: readonly (readonly [RegExp, (parts: readonly string[]) => FolderFile])[] = [
  [/^README\.txt$/, () => ({ kind: 'readme' })],
  [/^ws-([0-9a-f]{32})\.json$/, ([, workspace = '']) => ({ kind: 'marker', workspace })],
  [
    new RegExp(`^keys/(${hex16})-(${hex16})\\.json$`),
    ([, key = '', hash = '']) => ({ kind: 'key', key, hash }),
  ],
  [
    new RegExp(`^t/${segmentShape}$`),
    ([, ...parts]) => ({ kind: 'segment', ...readSegmentParts(parts) }),
  ],
  [
    new RegExp(`^s/(${hex16})/${segmentShape}$`),
    ([, device = '', ...parts]) => ({ kind: 'roll-up', device, ...readSegmentParts(parts) }),
  ],
  [
    new RegExp(`^b/(${hex16})/(\\d{6})-(${hex16})\\.man$`),
    ([, device = '', generation, hash = '']) => ({
      kind: 'manifest',
      device,
      generation: Number(generation),
      hash,
    }),
  ],
  [
    new RegExp(`^b/(${hex16})/([0-9a-f]{32})\\.shard$`),
    ([, device = '', hash = '']) => ({ kind: 'shard', device, hash }),
  ],
  [
    new RegExp(`^a/(${hex16})/([0-9a-f]{32})-(\\d{3})-(\\d{3})\\.blob$`),
    ([, device = '', name = '', part, parts]) => ({
      kind: 'blob',
      device,
      name,
      part: Number(part),
      parts: Number(parts),
    }),
  ],
];

const copyShape = new RegExp(`${segmentShape.slice(0, -5)}.*\\.seg`);

/** A name in which one of our segments' still stands: cloud programs make copies under such names. */
export const readCopyName = (name: string): SegmentName | undefined => {
  const parts = copyShape.exec(name);
  return parts === null || isTempName(name) ? undefined : readSegmentParts(parts.slice(1));
};

const readSegmentParts = ([
  actor = '',
  first,
  last,
  hash = '',
]: readonly string[]): SegmentName => ({
  actor,
  first: Number(first),
  last: Number(last),
  hash,
});

/** Undefined for a file that is not ours. */
export const readPath = (path: string): FolderFile | undefined => {
  for (const [shape, read] of shapes) {
    const parts = shape.exec(path);
    if (parts !== null) return inOrder(read(parts));
  }
  return undefined;
};

const inOrder = (file: FolderFile): FolderFile | undefined => {
  if (file.kind === 'blob') return file.part >= 1 && file.part <= file.parts ? file : undefined;
  if (file.kind !== 'segment' && file.kind !== 'roll-up') return file;
  return file.first >= 1 && file.first <= file.last ? file : undefined;
};

/**
 * Where a file is written before it gets its name. Nextcloud leaves `~$*` alone, OneDrive refuses
 * `~$*` and `.tmp`, and no reader looks at it.
 */
export const tempName = (name: string): string => `~$${name}.tmp`;
const tempShape = /^~\$.+\.tmp$/;
export const isTempName = (name: string): boolean => tempShape.test(name);
