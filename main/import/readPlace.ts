import { lstat, open, opendir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { importLimits, mibOf } from './importLimits.ts';
import { LeftOutList } from './formats/leftOutList.ts';
import { Refusal, refuse } from './refusal.ts';
import type { NamedBytes, Source } from './source.ts';

/** What the person chose: one file, the notes in a folder, or a file that was dropped on the screen. */
export type Place =
  | { readonly what: 'file' | 'folder'; readonly path: string }
  | { readonly what: 'dropped'; readonly name: string; readonly bytes: Uint8Array };

export interface FromPlace {
  /** Of the file or the folder, as the person knows it. */
  readonly name: string;
  /** Lower case, with its dot; empty for a folder. */
  readonly extension: string;
  readonly files: readonly NamedBytes[];
  /** What is in the folder and was not read. */
  readonly leftOut?: Source['leftOut'];
}

export const readPlace = async (place: Place): Promise<FromPlace> => {
  if (place.what === 'dropped') return asFile(place.name, place.bytes);
  try {
    const { path, what } = place;
    const name = basename(path);
    if (what === 'folder') return { name, extension: '', ...(await notesIn(path)) };
    return asFile(name, await wholeFile(path, mibOf(importLimits.fileMib)));
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal({ kind: 'not-readable' });
  }
};

const asFile = (name: string, bytes: Uint8Array): FromPlace =>
  bytes.length === 0
    ? refuse({ kind: 'empty' })
    : { name, extension: extname(name).toLowerCase(), files: [{ path: name, bytes }] };

const wholeFile = async (path: string, mostBytes: number): Promise<Uint8Array> => {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > mostBytes) refuse({ kind: 'too-large', maxMib: importLimits.fileMib });
    return await file.readFile();
  } finally {
    await file.close();
  }
};

/** A link may lead out of the folder, so none is followed; `.obsidian` and `_resources` hold no notes. */
const notesIn = async (root: string): Promise<Pick<FromPlace, 'files' | 'leftOut'>> => {
  const found: NamedBytes[] = [];
  const leftOut = new LeftOutList();
  let bytes = 0;
  const walk = async (folder: string, below: string, depth: number): Promise<void> => {
    for (const { name, is } of await entriesOf(folder)) {
      const path = below === '' ? name : `${below}/${name}`;
      if (is === 'link') leftOut.add('link', path);
      else if (is === 'folder' && depth >= importLimits.folderDepth) leftOut.add('too-deep', path);
      else if (is === 'folder') await walk(join(folder, name), path, depth + 1);
      if (is !== 'note') continue;
      const note = await wholeNote(join(folder, name));
      if (!(note instanceof Uint8Array)) {
        leftOut.add(note, path);
        continue;
      }
      bytes += note.length;
      if (bytes > mibOf(importLimits.folderMib)) {
        refuse({ kind: 'too-large', maxMib: importLimits.folderMib });
      }
      found.push({ path, bytes: note });
      if (found.length > importLimits.folderFiles) {
        refuse({ kind: 'too-many', most: importLimits.folderFiles });
      }
    }
  };
  await walk(root, '', 0);
  if (found.length > 0) return { files: found, leftOut: leftOut.list() };
  const isLarge = leftOut.list().some(({ reason }) => reason === 'note-too-large');
  return refuse(
    isLarge ? { kind: 'too-large', maxMib: importLimits.folderMib } : { kind: 'empty' },
  );
};

const isNote = (name: string): boolean => /\.(?:md|markdown)$/i.test(name);
const isHidden = (name: string): boolean => name.startsWith('.') || name === '_resources';

interface Entry {
  readonly name: string;
  readonly is: 'folder' | 'note' | 'link';
}

const entriesOf = async (folder: string): Promise<readonly Entry[]> => {
  const entries: Entry[] = [];
  for await (const entry of await opendir(folder)) {
    const { name } = entry;
    if (isHidden(name)) continue;
    if (entry.isSymbolicLink()) entries.push({ name, is: 'link' });
    else if (entry.isDirectory()) entries.push({ name, is: 'folder' });
    else if (entry.isFile() && isNote(name)) entries.push({ name, is: 'note' });
  }
  return entries.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
};

/** Its bytes, or why it stays behind. */
const wholeNote = async (path: string): Promise<Uint8Array | 'note-empty' | 'note-too-large'> => {
  const { size } = await lstat(path);
  if (size === 0) return 'note-empty';
  if (size > importLimits.noteBytes) return 'note-too-large';
  return wholeFile(path, importLimits.noteBytes);
};
