import { Plugin } from '@tiptap/pm/state';

const frames = /<\/?(?:table|thead|tbody|tfoot|colgroup|col)\b[^>]*>/gi;

/**
 * Our texts have no tables. Of a pasted one each row is a line, and the words of its cells stand
 * apart: without this they read as one long word.
 */
const rowsAsLines = (html: string): string =>
  html
    .replaceAll(frames, '')
    .replaceAll(/<tr\b[^>]*>/gi, '<p>')
    .replaceAll(/<\/tr\s*>/gi, '</p>')
    .replaceAll(/<\/?t[dh]\b[^>]*>/gi, ' ');

export const apartCells = (): Plugin => new Plugin({ props: { transformPastedHTML: rowsAsLines } });
