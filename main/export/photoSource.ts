/** The bytes of a photo by its hash; null where they are not here. */
export type ReadPhoto = (hash: string) => Promise<Uint8Array | null>;

/** By hash, of what is here. */
export type PhotoBytes = ReadonlyMap<string, Uint8Array>;

/** Where a printed page finds a photo. */
export const photoSource = (hash: string): string => `app://print/photo/${hash}`;

export const hashOfPhotoPath = (path: string): string | null =>
  /^\/photo\/([0-9a-f]{64})$/.exec(path)?.[1] ?? null;
