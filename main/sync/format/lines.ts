/** NDJSON: one line for each value, each ended by a line feed. */
export const writeLines = (values: readonly unknown[]): Buffer =>
  Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''));

/** Null when the last line has no end, or there are more or longer lines than the format allows. */
export const cutLines = (
  body: Buffer,
  maxLines: number,
  maxBytes: number,
): readonly string[] | null => {
  const lines: string[] = [];
  let from = 0;
  while (from < body.length) {
    const end = body.indexOf(0x0a, from);
    if (end === -1 || end - from > maxBytes || lines.length === maxLines) return null;
    lines.push(body.toString('utf8', from, end));
    from = end + 1;
  }
  return lines;
};
