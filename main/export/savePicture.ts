import { basename } from 'node:path';
import type { DrawingFormat, PictureError, SavedDrawing } from '../../shared/ipc/picture.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { posterHtml } from './posterHtml.ts';
import { diskTrouble, writeWhole } from './writeFiles.ts';

export interface PictureOrder {
  readonly title: string;
  readonly language: 'nl' | 'en';
  readonly drawing: SavedDrawing;
}

export interface PictureTools {
  /** Null: the person turned back. */
  readonly choose: (
    title: string,
    format: DrawingFormat,
    language: 'nl' | 'en',
  ) => Promise<string | null>;
  readonly print: (html: string) => Promise<Uint8Array>;
}

/** Asks where, then writes whole or not at all. */
export const savePicture = async (
  { title, language, drawing }: PictureOrder,
  { choose, print }: PictureTools,
): Promise<Result<{ readonly fileName: string }, PictureError>> => {
  const path = await choose(title, drawing.format, language);
  if (path === null) return err({ kind: 'cancelled' });
  const bytes = await bytesOf(drawing, (svg) => print(posterHtml(svg, language, title)));
  try {
    await writeWhole(path, bytes);
    return ok({ fileName: basename(path) });
  } catch (error) {
    const because = diskTrouble(error);
    if (because === undefined) throw error;
    return err({ kind: 'not-written', because });
  }
};

const bytesOf = async (
  drawing: SavedDrawing,
  print: (svg: string) => Promise<Uint8Array>,
): Promise<Uint8Array | string> => {
  switch (drawing.format) {
    case 'pdf':
      return print(drawing.svg);
    case 'svg':
      return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing.svg}\n`;
    case 'png':
      return drawing.png;
  }
};
