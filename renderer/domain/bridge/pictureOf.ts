import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url';
import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url';

/** What a person pasted may hold signs that XML has no place for: no picture could be made of it. */
const notInXml = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

/** The drawing as text, without the class that only this page knows. */
export const svgText = (drawing: SVGSVGElement, style = ''): string => {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  copy.removeAttribute('class');
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  if (style !== '') {
    const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    sheet.textContent = style;
    copy.prepend(sheet);
  }
  return new XMLSerializer().serializeToString(copy).replace(notInXml, '');
};

/** A file that draws the same on a computer without the typeface. */
export const svgWithLetters = async (drawing: SVGSVGElement): Promise<string> => {
  const faces = await Promise.all([face(regular, 400), face(bold, 700)]);
  return svgText(drawing, faces.join('\n'));
};

const face = async (url: string, weight: number): Promise<string> => {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `@font-face { font-family: Letter; font-weight: ${String(weight)}; src: url(data:font/woff2;base64,${text}); }`;
};

/** Twice as fine as its units: sharp on a screen and on an A4. */
const twice = 2;

export const pngOf = async (
  drawing: SVGSVGElement,
  finer = twice,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { width, height } = drawing.viewBox.baseVal;
  const source = new Blob([await svgWithLetters(drawing)], { type: 'image/svg+xml' });
  const url = URL.createObjectURL(source);
  try {
    const image = new Image(width * finer, height * finer);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * finer;
    canvas.height = height * finer;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (blob === null) throw new Error('the canvas gave no picture');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
};
