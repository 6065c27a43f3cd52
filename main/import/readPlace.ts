import { lstat, open, opendir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { importLimits, mibOf } from './importLimits.ts';
import { Refusal, refuse } from './refusal.ts';
import type { NamedBytes } from './source.ts';

/** What the person chose: one file, or the notes in a folder. */
export interface Place {
  readonly path: string;
  readonly what: 'file' | 'folder';
}

export interface FromPlace {
  /** Of the file or the folder, as the person knows it. */
  readonly name: string;
  /** Lower case, with its dot; empty for a folder. */
  readonly extension: string;
  readonly files: readonly NamedBytes[];
}

export const readPlace = async ({ path, what }: Place): Promise<FromPlace> => {
  try {
    const name = basename(path);
    if (what === 'folder') return { name, extension: '', files: await notesIn(path) };
    const bytes = await wholeFile(path, mibOf(importLimits.fileMib));
    return { name, extension: extname(name).toLowerCase(), files: [{ path: name, bytes }] };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal({ kind: 'not-readable' });
  }
};

const wholeFile = async (path: string, mostBytes: number): Promise<Uint8Array> => {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > mostBytes) refuse({ kind: 'too-large', maxMib: importLimits.fileMib });
    if (size === 0) refuse({ kind: 'empty' });
    return await file.readFile();
  } finally {
    await file.close();
  }
};

/** A link may lead out of the folder, so none is followed; `.obsidian` and `_resources` hold no notes. */
const notesIn = async (root: string): Promise<readonly NamedBytes[]> => {
  const found: NamedBytes[] = [];
  let bytes = 0;
  const walk = async (folder: string, below: string, depth: number): Promise<void> => {
    for (const { name, isFolder } of await entriesOf(folder)) {
      const path = below === '' ? name : `${below}/${name}`;
      if (isFolder) {
        if (depth < importLimits.folderDepth) await walk(join(folder, name), path, depth + 1);
        continue;
      }
      const note = await wholeNote(join(folder, name));
      if (note === null) continue;
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
  return found.length === 0 ? refuse({ kind: 'empty' }) : found;
};

const isNote = (name: string): boolean => /\.(?:md|markdown)$/i.test(name);
const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('_');

const entriesOf = async (
  folder: string,
): Promise<readonly { readonly name: string; readonly isFolder: boolean }[]> => {
  const entries = [];
  for await (const entry of await opendir(folder)) {
    if (isHidden(entry.name) || entry.isSymbolicLink()) continue;
    if (entry.isDirectory()) entries.push({ name: entry.name, isFolder: true });
    else if (entry.isFile() && isNote(entry.name)) {
      entries.push({ name: entry.name, isFolder: false });
    }
  }
  return entries.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
};

/** Null for a note with nothing in it, or one that is no note by its size. */
const wholeNote = async (path: string): Promise<Uint8Array | null> => {
  const { size } = await lstat(path);
  if (size === 0 || size > importLimits.noteBytes) return null;
  return wholeFile(path, importLimits.noteBytes);
};
