import { largestLogoBytes } from '../../../shared/ipc/logo.ts';
import type { Logo } from '../../../shared/ipc/logo.ts';

/** On the largest paper it still has enough points. */
const longestSide = 1_200;
const smallestSide = 150;

/**
 * Draws a PNG, JPEG or SVG anew as a PNG. As a picture no script in it runs and nothing outside it is
 * fetched; what else the file held is gone. Null where it is no picture.
 */
export const drawLogo = async (file: File): Promise<Omit<Logo, 'alt'> | null> => {
  const address = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    for (let side = longestSide; side >= smallestSide; side *= 0.7) {
      const drawn = await draw(picture, side);
      if (drawn !== null && drawn.png.length <= largestLogoBytes) return drawn;
    }
    return null;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
};

const draw = async (
  picture: HTMLImageElement,
  longest: number,
): Promise<Omit<Logo, 'alt'> | null> => {
  // Some SVGs have no size of their own.
  const [wide, high] =
    picture.naturalWidth > 0 ? [picture.naturalWidth, picture.naturalHeight] : [3, 1];
  const scale = longest / Math.max(wide, high, 1);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(wide * scale));
  canvas.height = Math.max(1, Math.round(high * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (blob === null) return null;
  const png = new Uint8Array(await blob.arrayBuffer());
  return { png, width: canvas.width, height: canvas.height };
};
