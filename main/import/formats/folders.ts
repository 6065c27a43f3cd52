import { targetOf } from '../plan/values.ts';

interface InFolders {
  /** The folder that says where its cards go: the nearest with the name of a phase, else the nearest. */
  readonly list: string;
  /** The others, and the nearest too where it names no phase: it may be a village, a theme or a word. */
  readonly labels: readonly string[];
}

/** What the folders (or notebooks) around a note say of it, from the outermost. */
export const placeInFolders = (folders: readonly string[]): InFolders => {
  const at = folders.findLastIndex((folder) => targetOf(folder) !== null);
  return {
    list: folders[at] ?? folders.at(-1) ?? '',
    labels: folders.filter((_, one) => one !== at),
  };
};

/** "dorpen/Bedum", a tag within a tag of Obsidian, is two; "w/o" and "2018/01" are words of their own. */
export const tagParts = (tag: string): readonly string[] => {
  const parts = tag.split('/').filter((part) => part !== '');
  return parts.every((part) => /\p{L}.*\p{L}/u.test(part)) ? parts : [tag];
};
