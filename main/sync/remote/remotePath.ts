/** Names that any system could take for something else, or for another place. */
const unsafe = /[/\\:*?"<>|\p{Cc}\p{Cs}]/u;

/**
 * The parts of a path within the folder; null for one that could lead out of it. Looser than our own
 * names: a copy that another program made of our file may be read.
 */
export const partsOfPath = (path: string): readonly string[] | null => {
  const parts = path.split('/');
  const isSafe = parts.length <= 3 && parts.every((part) => isSafeName(part));
  return isSafe ? parts : null;
};

const isSafeName = (name: string): boolean =>
  name.length > 0 && name.length <= 255 && !unsafe.test(name) && !/^\.|[. ]$/.test(name);

/** Everything before the last `/`. */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export const joinPath = (folder: string, name: string): string =>
  folder === '' ? name : `${folder}/${name}`;
