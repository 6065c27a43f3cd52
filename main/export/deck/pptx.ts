import { imageSize } from 'image-size';
import PptxGenJS from 'pptxgenjs';
import type { BridgeKey } from '../../../shared/ipc/bridgeKey.ts';
import type { Logo } from '../../../shared/ipc/logo.ts';
import { paperColours } from '../../../shared/ipc/paperColour.ts';
import { exportWords } from '../exportWords.ts';
import type { ExportWords } from '../exportWords.ts';
import { bridgePicture, bridgeShape } from '../office/bridgePicture.ts';
import type { DeckPaper, DeckPhoto, DeckSlide } from './deckPaper.ts';
import { drawingPicture } from './drawingPicture.ts';
import { mendPptx } from './mendPptx.ts';
import { fittingSize } from './fitWords.ts';
import { pptxLayouts, slideLayouts } from './pptxLayouts.ts';
import type { LayoutName } from './pptxLayouts.ts';
import { setWords } from './pptxText.ts';

/** A file for PowerPoint: layouts with real placeholders, notes, and words for every picture. */
export const makePptx = async (deck: DeckPaper): Promise<Uint8Array> => {
  const words = exportWords(deck.language);
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = deck.title;
  pptx.subject = deck.about;
  pptx.author = 'Bruggenbouwer';
  pptx.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  pptxLayouts(pptx, paperColours[deck.colour].slice(1));
  for (const one of deck.slides) {
    addSlide(pptx, one, words, deck.logo ?? null);
    for (const key of one.drawing?.keys ?? [])
      addKey(pptx, one.title === '' ? words.untitled : one.title, key, words);
  }
  const file = await pptx.write({ outputType: 'uint8array' });
  if (!(file instanceof Uint8Array)) throw new Error('pptxgenjs wrote no bytes');
  return mendPptx(file, words);
};

const addSlide = (pptx: PptxGenJS, of: DeckSlide, words: ExportWords, logo: Logo | null): void => {
  const isBridge = of.kind === 'bridge' || of.kind === 'closing';
  const layout = layoutOf(of, isBridge);
  const { title: heading, body, size } = slideLayouts[layout];
  const slide = pptx.addSlide({ masterName: layout });
  addTitle(slide, of.title === '' ? words.untitled : of.title, { box: heading, size });
  // Above a drawing they push it down.
  const set = setWords(of.words, of.drawing === null ? body : { ...body, h: 3 });
  if (of.words.trim() !== '') slide.addText(set.runs, { placeholder: 'body' });
  if (isBridge) {
    const height = 1.6;
    slide.addImage({
      data: `image/png;base64,${Buffer.from(bridgePicture()).toString('base64')}`,
      altText: words.bridgeAlt,
      ...{ x: 0.8, y: 0.9, h: height, w: (height * bridgeShape.width) / bridgeShape.height },
    });
  }
  if (isBridge && logo !== null) addLogo(slide, logo);
  if (of.kind === 'drawing') addDrawing(slide, words);
  if (of.photo !== null) addPicture(slide, of.photo, { x: 7.4, y: 1.75, w: 5.2, h: 5 });
  if (of.drawing !== null) {
    const above = of.words.trim() === '' ? 1.75 : 1.6 + Math.max(1.35, set.height) + 0.1;
    addPicture(slide, of.drawing, { x: 0.75, y: above, w: 11.8, h: 7.15 - above });
  }
  if (of.notes.trim() !== '') slide.addNotes(of.notes);
};

/** Of its own run: a size beside the placeholder gives way to that of the layout. */
const addTitle = (
  slide: PptxGenJS.Slide,
  text: string,
  { box, size }: { readonly box: Box; readonly size: number },
): void => {
  const fontSize = fittingSize([{ text, inset: 0 }], box, size);
  slide.addText([{ text, options: { fontSize } }], { placeholder: 'title' });
};

/** What the numbers on the bridge before it stand for, to be read from the last row. */
const addKey = (
  pptx: PptxGenJS,
  title: string,
  key: BridgeKey,
  { bridgeKey }: ExportWords,
): void => {
  const { title: box, size } = slideLayouts.SLEUTEL;
  const slide = pptx.addSlide({ masterName: 'SLEUTEL' });
  addTitle(slide, bridgeKey[key.of](title), { box, size });
  for (const [at, entries] of key.columns.entries()) {
    slide.addText(
      entries.map(({ number, text }) => ({
        text,
        options: {
          fontSize: 20,
          breakLine: true,
          paraSpaceAfter: 6,
          bullet: { type: 'number', numberStartAt: number, indent: 34 },
        },
      })),
      { placeholder: at === 0 ? 'body' : 'more' },
    );
  }
};

const layoutOf = ({ kind, photo, drawing }: DeckSlide, isBridge: boolean): LayoutName => {
  if (isBridge) return 'BRUG';
  if (kind === 'drawing') return 'TEKENING';
  if (drawing !== null) return 'BRUGTEKENING';
  return photo === null ? 'TEKST' : 'FOTO';
};

const addLogo = (slide: PptxGenJS.Slide, { png, width, height, alt }: Logo): void => {
  const box = { right: 12.55, y: 0.9, w: 3, h: 1.4 };
  const scale = Math.min(box.w / width, box.h / height);
  const [w, h] = [width * scale, height * scale];
  slide.addImage({
    data: `image/png;base64,${Buffer.from(png).toString('base64')}`,
    altText: alt,
    ...{ x: box.right - w, y: box.y, w, h },
  });
};

const addDrawing = (slide: PptxGenJS.Slide, { drawing }: ExportWords): void => {
  slide.addImage({
    data: `image/png;base64,${drawingPicture}`,
    altText: drawing.alt,
    ...{ x: 1.1, y: 2.4, w: 11.1, h: 4.16 },
  });
  const look = { h: 0.5, fontSize: 18, bold: true, color: '1c2b2f' } as const;
  slide.addText(drawing.left, { ...look, x: 1.2, y: 5.7, w: 3.2 });
  slide.addText(drawing.right, { ...look, x: 8.9, y: 5.7, w: 3.2, align: 'right' });
  slide.addText(drawing.pillars, { ...look, x: 3.6, y: 2.0, w: 6.1, align: 'center' });
};

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Within its part of the slide, whole and undistorted. */
const addPicture = (slide: PptxGenJS.Slide, photo: DeckPhoto, box: Box): void => {
  const { width = 4, height = 3 } = imageSize(photo.bytes);
  const scale = Math.min(box.w / width, box.h / height);
  const [w, h] = [width * scale, height * scale];
  slide.addImage({
    data: `${photo.mediaType};base64,${Buffer.from(photo.bytes).toString('base64')}`,
    altText: photo.alt,
    ...{ x: box.x + (box.w - w) / 2, y: box.y, w, h },
  });
};
