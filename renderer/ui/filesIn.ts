import type { DropItem } from 'react-aria-components';

/** The files among what was dropped or pasted. */
export const filesIn = async (items: readonly DropItem[]): Promise<readonly File[]> => {
  const files: File[] = [];
  for (const item of items) {
    if (item.kind !== 'file') continue;
    const file = await item.getFile();
    // A picture that was copied from a page has no name of its own.
    files.push(file.name === '' ? new File([file], 'foto.png', { type: file.type }) : file);
  }
  return files;
};
