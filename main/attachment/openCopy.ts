import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endingOfType, kindOfName, safeFileName } from '../../shared/domain/fileKinds.ts';
import type { FileRef } from '../../shared/domain/attachment.ts';
import type { Shelf } from './shelf.ts';
import { isProgram } from './sniff.ts';

export interface OpenCopy {
  readonly path: string;
  /** False when the bytes look like a program: then it is only shown where it lies. */
  readonly mayOpen: boolean;
}

/**
 * A copy for another program: the bytes are checked first, and whatever that program does, ours stay
 * as they are. Its ending is of what we take it for and not what a colleague called it, so that no
 * system ever runs it. Null when the file is not here, or not what its name says.
 */
export const makeOpenCopy = async (
  shelf: Shelf,
  folder: string,
  { hash, mediaType }: FileRef,
  fileName: string,
): Promise<OpenCopy | null> => {
  const bytes = await shelf.readWhole(hash);
  if (bytes === null) return null;
  const own = join(folder, hash.slice(0, 16));
  await mkdir(own, { recursive: true, mode: 0o700 });
  const path = join(own, nameFor(fileName, mediaType));
  await rm(path, { force: true });
  await writeFile(path, bytes, { mode: 0o400 });
  await markAsForeign(path);
  return { path, mayOpen: !isProgram(bytes.subarray(0, 1024)) };
};

/** Of an earlier run: nobody needs them. */
export const clearOpenCopies = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true }).catch(() => undefined);

const nameFor = (fileName: string, mediaType: FileRef['mediaType']): string => {
  const isRight = kindOfName(fileName)?.mediaType === mediaType;
  return safeFileName(isRight ? fileName : `${fileName}.${endingOfType(mediaType)}`);
};

/** Windows then opens it with care, as what comes from outside. */
const markAsForeign = async (path: string): Promise<void> => {
  if (process.platform !== 'win32') return;
  await writeFile(`${path}:Zone.Identifier`, '[ZoneTransfer]\r\nZoneId=3\r\n').catch(
    () => undefined,
  );
};
