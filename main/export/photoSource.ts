/** Where a printed page finds a photo. */
export const photoSource = (hash: string): string => `app://print/photo/${hash}`;

export const hashOfPhotoPath = (path: string): string | null =>
  /^\/photo\/([0-9a-f]{64})$/.exec(path)?.[1] ?? null;
