import { ImageRun, Paragraph } from 'docx';
import { imageSize } from 'image-size';
import type { PhotoBytes } from '../photos.ts';
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
    if (data === undefined) return [];
    return [
      new Paragraph({
        spacing: { before: 120, after: 120 },
        children: [
          new ImageRun({
            type: mediaType === 'image/png' ? 'png' : 'jpg',
            data,
            transformation: shapeOf(data),
            altText: { name: alt, title: alt, description: alt },
          }),
        ],
      }),
    ];
  });

/** How far a camera was turned, by the number that it wrote in the photo; Word does not look there. */
const turns: Readonly<Record<number, number>> = { 3: 180, 6: 90, 8: 270 };

const shapeOf = (data: Uint8Array) => {
  const { width = 4, height = 3, orientation = 1 } = imageSize(data);
  const rotation = turns[orientation] ?? 0;
  const [wide, high] = rotation % 180 === 0 ? [width, height] : [height, width];
  const scale = Math.min(box.width / wide, box.height / high, 1);
  return {
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    ...(rotation !== 0 && { rotation }),
  };
};
