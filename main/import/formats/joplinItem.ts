/** An item of Joplin: a note, a notebook, a tag, or that a note has a tag. */
export interface JoplinItem {
  readonly title: string;
  readonly body: string;
  readonly facts: ReadonlyMap<string, string>;
}

/**
 * Reads an item as Joplin writes it: the title, an empty line, the body, an empty line, and lines of
 * `name: value` to the end of the file. Null when it is no such file.
 */
export const joplinItem = (words: string): JoplinItem | null => {
  const lines = words.replace(/\r\n?/g, '\n').trimEnd().split('\n');
  let at = lines.length;
  const facts = new Map<string, string>();
  for (; at > 0; at -= 1) {
    const [, name, value = ''] = /^([a-z_]+): ?(.*)$/.exec(lines[at - 1] ?? '') ?? [];
    if (name === undefined) break;
    facts.set(name, value);
  }
  if (!facts.has('type_')) return null;
  const above = lines.slice(0, at);
  while (above.at(-1) === '') above.pop();
  const [title = '', ...rest] = above;
  return { title, body: rest.join('\n').trim(), facts };
};

export const joplinTypes = { note: '1', notebook: '2', tag: '5', noteTag: '6' } as const;
