/**
 * How many pages a PDF says it has, read by way of its table (PDF 32000-1, 7.5) as Chromium writes it:
 * a library takes a thread and half a second for it. Null where it is written in another way.
 */
export const pagesSaid = (pdf: Uint8Array): number | null => {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length);
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - tailBytes));
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? NaN);
  const root = /\/Root (\d+) 0 R/.exec(tail.slice(tail.lastIndexOf('trailer')))?.[1];
  const [head] = /^xref\n0 \d+\n/.exec(bytes.toString('latin1', table, table + entryBytes)) ?? [];
  if (root === undefined || head === undefined) return null;
  const objectOf = (nth: string): string => {
    const entry = table + head.length + Number(nth) * entryBytes;
    const from = Number(bytes.toString('latin1', entry, entry + offsetDigits));
    const end = bytes.indexOf('endobj', from);
    const object = bytes.toString('latin1', from, end);
    return object.startsWith(`${nth} 0 obj`) ? object : '';
  };
  const pages = /\/Pages (\d+) 0 R/.exec(objectOf(root))?.[1];
  const count = pages === undefined ? undefined : /\/Count (\d+)/.exec(objectOf(pages))?.[1];
  return count === undefined ? null : Number(count);
};

const tailBytes = 1024;
/** A line of the table. */
const entryBytes = 20;
const offsetDigits = 10;
