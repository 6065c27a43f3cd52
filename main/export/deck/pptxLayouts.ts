import type PptxGenJS from 'pptxgenjs';

const ink = '1c2b2f';
const gold = 'd79c36';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const top: Box = { x: 0.75, y: 0.45, w: 11.8, h: 1.1 };

interface Layout {
  readonly title: Box;
  readonly body: Box;
  /** Of the letters of a title, in points. */
  readonly size: number;
  /** A second column. */
  readonly more?: Box;
}

/** Where the words of a slide stand. */
export const slideLayouts = {
  BRUG: {
    title: { x: 0.75, y: 2.8, w: 11.8, h: 1.4 },
    body: { x: 0.75, y: 4.25, w: 11.8, h: 1.8 },
    size: 54,
  },
  TEKST: { title: top, body: { x: 0.75, y: 1.75, w: 11.8, h: 5.2 }, size: 36 },
  FOTO: { title: top, body: { x: 0.75, y: 1.75, w: 6.3, h: 5.2 }, size: 36 },
  BRUGTEKENING: { title: top, body: { x: 0.75, y: 1.6, w: 11.8, h: 1.35 }, size: 36 },
  SLEUTEL: {
    title: top,
    body: { x: 0.75, y: 1.75, w: 5.7, h: 5.3 },
    more: { x: 6.85, y: 1.75, w: 5.7, h: 5.3 },
    size: 36,
  },
  TEKENING: { title: top, body: { x: 0.75, y: 6.6, w: 11.8, h: 0.6 }, size: 36 },
} as const satisfies Readonly<Record<string, Layout>>;
export type LayoutName = keyof typeof slideLayouts;

/** Six layouts with a title and a text of their own: what is changed there changes every slide. */
export const pptxLayouts = (pptx: PptxGenJS, colour: string): void => {
  const layouts: readonly (readonly [string, Layout])[] = Object.entries(slideLayouts);
  for (const [title, { title: heading, body, size, more }] of layouts) {
    pptx.defineSlideMaster({
      title,
      background: { color: 'FFFFFF' },
      objects: [
        { rect: { x: 0, y: 7.32, w: '100%', h: 0.18, fill: { color: gold } } },
        {
          placeholder: {
            options: {
              ...{ name: 'title', type: 'title', ...heading },
              ...{ fontSize: size, bold: true, color: colour, align: 'left', valign: 'middle' },
            },
            text: '',
          },
        },
        textPlace('body', 24, body),
        ...(more === undefined ? [] : [textPlace('more', 20, more)]),
      ],
    });
  }
};

const textPlace = (name: string, fontSize: number, box: Box) => ({
  placeholder: {
    options: {
      ...box,
      ...({ name, type: 'body' } as const),
      ...({ fontSize, color: ink, align: 'left', valign: 'top', fit: 'shrink' } as const),
    },
    text: '',
  },
});
