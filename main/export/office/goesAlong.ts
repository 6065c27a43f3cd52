import type { OfficeOrder } from './paper.ts';
import type { PdfTask } from './pdfTask.ts';

/**
 * Photos and PDFs that nobody here reads again go over whole: copying their megabytes would hold up
 * main. The logo stays, for the next paper has it too, and so does a PDF whose pages are counted.
 */
export const goesAlong = (task: OfficeOrder | PdfTask): ArrayBuffer[] => {
  switch (task.format) {
    case 'outlines':
      return wholeBuffers(task.pdfs);
    case 'describe':
      return wholeBuffers([task.pdf]);
    case 'join-booklet':
      return wholeBuffers([task.front, ...task.parts]);
    case 'docx':
    case 'readable-photos':
      return wholeBuffers(task.photos.values());
    case 'pptx':
      return wholeBuffers(
        task.slides.flatMap(({ photo }) => (photo === null ? [] : [photo.bytes])),
      );
    default:
      return [];
  }
};

/** The way back: a file, photos by their hash, or PDFs with what was read in them. */
export const comesBack = (result: unknown): ArrayBuffer[] => {
  if (result instanceof Map) return wholeBuffers(result.values());
  const isRead = typeof result === 'object' && result !== null && 'pdfs' in result;
  return wholeBuffers(isRead && Array.isArray(result.pdfs) ? result.pdfs : [result]);
};

/** Each once; of a piece of a larger one, others may hold the rest. */
const wholeBuffers = (of: Iterable<unknown>): ArrayBuffer[] => {
  const found = new Set<ArrayBuffer>();
  for (const bytes of of) {
    if (!(bytes instanceof Uint8Array)) continue;
    const { buffer, byteLength } = bytes;
    if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) found.add(buffer);
  }
  return [...found];
};
