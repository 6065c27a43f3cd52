import { ImageRun, Paragraph } from 'docx';
import { imageSize } from 'image-size';
import type { PhotoBytes } from '../photoSource.ts';
import type { SheetPhoto } from '../sheet.ts';

/** In pixels of 1/96 inch: within the margins of A4, whole and undistorted. */
const box = { width: 420, height: 340 };

/** Each photo on a line of its own, with the words for who cannot see it. */
export const photoLines = (
  photos: readonly SheetPhoto[],
  bytes: PhotoBytes,
): readonly Paragraph[] =>
  photos.flatMap(({ hash, mediaType, alt }) => {
    const data = bytes.get(hash);
    const transformation = data === undefined ? null : shapeOf(data);
    if (data === undefined || transformation === null) return [];
    return [
      new Paragraph({
        spacing: { before: 120, after: 120 },
        children: [
          new ImageRun({
            type: mediaType === 'image/png' ? 'png' : 'jpg',
            data,
            transformation,
            altText: { name: alt, title: alt, description: alt },
          }),
        ],
      }),
    ];
  });

/** Those that Word can show. */
export const readable = (photos: PhotoBytes): PhotoBytes =>
  new Map([...photos].filter(([, data]) => shapeOf(data) !== null));

/** How far a camera was turned, by the number that it wrote in the photo; Word does not look there. */
const turns: Readonly<Record<number, number>> = { 3: 180, 6: 90, 8: 270 };

/** Null where the bytes are no picture, or only the beginning of one. */
const shapeOf = (data: Uint8Array) => {
  const { width, height, orientation = 1 } = sizeOf(data) ?? {};
  if (!width || !height) return null;
  const rotation = turns[orientation] ?? 0;
  const [wide, high] = rotation % 180 === 0 ? [width, height] : [height, width];
  const scale = Math.min(box.width / wide, box.height / high, 1);
  return {
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    ...(rotation !== 0 && { rotation }),
  };
};

const sizeOf = (data: Uint8Array) => {
  try {
    return imageSize(data);
  } catch {
    return null;
  }
};
