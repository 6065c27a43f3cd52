import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { ExportWords } from '../exportWords.ts';

/**
 * What pptxgenjs cannot be asked for: the language of every word, also where it writes its own, and
 * notes in paragraphs. Without the first PowerPoint takes Dutch for English with mistakes in it.
 */
export const mendPptx = (file: Uint8Array, { locale }: Pick<ExportWords, 'locale'>): Uint8Array => {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]): [string, Zippable[string]] => {
    if (name.endsWith('.xml')) return [name, strToU8(mended(name, strFromU8(bytes), locale))];
    // Pictures are packed already.
    return [name, name.startsWith('ppt/media/') ? [bytes, { level: 0 }] : bytes];
  });
  return zipSync(Object.fromEntries(parts));
};

const mended = (name: string, xml: string, locale: string): string => {
  if (name === 'docProps/core.xml') {
    return xml.replace(/(<\/dc:creator>)/, `$1<dc:language>${locale}</dc:language>`);
  }
  // A quotation mark in the words themselves stands there as an entity.
  const said = xml.replaceAll(' lang="en-US"', ` lang="${locale}"`);
  return name.startsWith('ppt/notesSlides/') ? withParagraphs(said) : said;
};

/** The notes are one run, with the ends of their lines in it. */
const withParagraphs = (xml: string): string =>
  xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/,
    (_, look: string, words: string, end: string) =>
      words
        .split(/\r\n|\r|\n/)
        .map((line) => (line === '' ? '' : `<a:r>${look}<a:t>${line}</a:t></a:r>`))
        .map((run) => `<a:p>${run}${end}</a:p>`)
        .join(''),
  );
