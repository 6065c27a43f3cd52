import { noteBody } from './noteBody.ts';
import type { NoteBody } from './noteBody.ts';

const link = /<a\s[^>]{0,1000}?href="([^"<>()\s]{1,2000})"[^>]{0,1000}>([^<]{1,1000})<\/a>/gi;
const picture = /<img\s[^>]{0,2000}>/gi;

/** A page that Joplin clipped and kept as HTML: its words and links come, its marks do not. */
export const clippedPage = (html: string): NoteBody => {
  const body = noteBody(clippedBefore(html.replace(link, '[$2]($1)')));
  return { ...body, pictures: body.pictures + (html.match(picture)?.length ?? 0) };
};

/** As it was until December 2026: without its links. */
export const clippedBefore = (html: string): string =>
  html
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)[^>]{0,1000}>/gi, '\n')
    .replace(/<[^>]{0,1000}>/g, '')
    .replace(/\n{3,}/g, '\n\n');
