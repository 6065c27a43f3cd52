import type PptxGenJS from 'pptxgenjs';

const ink = '1c2b2f';
const gold = 'd79c36';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Six layouts with a title and a text of their own: what is changed there changes every slide. */
export const pptxLayouts = (pptx: PptxGenJS, colour: string): void => {
  const define = (title: string, heading: Box, body: Box, size: number, more?: Box): void => {
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
  };
  const top = { x: 0.75, y: 0.45, w: 11.8, h: 1.1 };
  define('BRUG', { x: 0.75, y: 2.8, w: 11.8, h: 1.4 }, { x: 0.75, y: 4.25, w: 11.8, h: 1.8 }, 54);
  define('TEKST', top, { x: 0.75, y: 1.75, w: 11.8, h: 5.2 }, 36);
  define('FOTO', top, { x: 0.75, y: 1.75, w: 6.3, h: 5.2 }, 36);
  define('BRUGTEKENING', top, { x: 0.75, y: 1.6, w: 11.8, h: 1.35 }, 36);
  define('SLEUTEL', top, { x: 0.75, y: 1.75, w: 5.7, h: 5.3 }, 36, {
    ...{ x: 6.85, y: 1.75, w: 5.7, h: 5.3 },
  });
  define('TEKENING', top, { x: 0.75, y: 6.6, w: 11.8, h: 0.6 }, 36);
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
