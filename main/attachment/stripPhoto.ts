import type { MediaType } from '../../shared/domain/fileKinds.ts';
import { stripJpeg } from './stripJpeg.ts';
import { stripPng } from './stripPng.ts';
import { stripWebp } from './stripWebp.ts';

export interface CleanPhoto {
  readonly mediaType: MediaType;
  readonly bytes: Buffer;
}

/**
 * The photo alone, without where and when and by what it was taken. It goes by what it is and not by
 * its name; null for what is none of the three kinds.
 */
export const stripPhoto = (bytes: Buffer): CleanPhoto | null => {
  const jpeg = stripJpeg(bytes);
  if (jpeg !== null) return { mediaType: 'image/jpeg', bytes: jpeg };
  const png = stripPng(bytes);
  if (png !== null) return { mediaType: 'image/png', bytes: png };
  const webp = stripWebp(bytes);
  return webp === null ? null : { mediaType: 'image/webp', bytes: webp };
};
