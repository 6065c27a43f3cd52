const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file name that Windows, macOS, OneDrive and a memory stick all take: lower-case ASCII, at most
 * 60 characters, never a device name, never empty.
 */
export const safeName = (title: string): string => {
  const folded = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  if (folded === '') return 'zonder-titel';
  return reserved.test(folded) ? `${folded}-tekst` : folded;
};

/** Gives each title its own name: the second "Speeltuin" becomes `speeltuin-2`. */
export const uniqueNames = (titles: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return titles.map((title) => {
    const name = safeName(title);
    let unique = name;
    for (let n = 2; taken.has(unique); n++) unique = `${name}-${String(n)}`;
    taken.add(unique);
    return unique;
  });
};
