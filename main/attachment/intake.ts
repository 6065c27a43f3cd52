import {
  endingOf,
  kindOfName,
  largestFileBytes,
  largestPhotoBytes,
  safeFileName,
} from '../../shared/domain/fileKinds.ts';
import type { MediaType } from '../../shared/domain/fileKinds.ts';
import type { TakeError, TakenFile } from '../../shared/ipc/attachment.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Growing, Shelf } from './shelf.ts';
import { fitsKind, isProgram } from './sniff.ts';
import { stripPhoto } from './stripPhoto.ts';

const mib = 2 ** 20;
const headBytes = 1024;

interface Coming {
  readonly name: string;
  readonly size: number;
  readonly mediaType: MediaType;
  readonly isPhoto: boolean;
  readonly pieces: Uint8Array[];
  /** Null for a photo: none of its bytes may reach the disk as they came. */
  readonly growing: Growing | null;
  received: number;
  head: Buffer;
}

/** Takes files in, piece by piece, after a look at what they are. */
export interface Intake {
  readonly begin: (upload: string, name: string, size: number) => Promise<Result<null, TakeError>>;
  readonly add: (upload: string, bytes: Uint8Array) => Promise<Result<null, TakeError>>;
  readonly end: (upload: string) => Promise<Result<TakenFile, TakeError>>;
  readonly drop: (upload: string) => Promise<void>;
}

export const createIntake = (shelf: Shelf): Intake => {
  const coming = new Map<string, Coming>();

  const drop = async (upload: string): Promise<void> => {
    const dropped = coming.get(upload);
    coming.delete(upload);
    await dropped?.growing?.drop();
  };
  const refuse = async (upload: string, error: TakeError): Promise<Result<never, TakeError>> => {
    await drop(upload);
    return err(error);
  };

  return {
    begin: async (upload, name, size) => {
      const refused = refusalOf(name, size);
      if (refused !== null) return err(refused);
      const kind = kindOfName(name);
      if (kind === undefined) return err({ kind: 'unknown-kind' });
      const { mediaType, isPhoto } = kind;
      const growing = isPhoto ? null : await shelf.begin();
      const rest = { pieces: [], growing, received: 0, head: Buffer.alloc(0) };
      coming.set(upload, { name: safeFileName(name), size, mediaType, isPhoto, ...rest });
      return ok(null);
    },
    add: async (upload, bytes) => {
      const file = coming.get(upload);
      if (file === undefined) return err({ kind: 'not-saved' });
      file.received += bytes.length;
      if (file.received > file.size) return refuse(upload, { kind: 'damaged' });
      if (file.head.length < headBytes) {
        file.head = Buffer.concat([file.head, bytes]).subarray(0, headBytes);
        if (isProgram(file.head)) return refuse(upload, { kind: 'program' });
      }
      try {
        if (file.growing === null) file.pieces.push(bytes);
        else await file.growing.add(bytes);
        return ok(null);
      } catch {
        return refuse(upload, { kind: 'not-saved' });
      }
    },
    end: async (upload) => {
      const file = coming.get(upload);
      if (file === undefined) return err({ kind: 'not-saved' });
      if (file.received !== file.size) return refuse(upload, { kind: 'damaged' });
      try {
        const { growing } = file;
        if (growing === null) {
          coming.delete(upload);
          return await keepPhoto(shelf, file);
        }
        if (!fitsKind(file.mediaType, file.head)) return await refuse(upload, { kind: 'damaged' });
        coming.delete(upload);
        const hash = await growing.keep();
        const { mediaType, size, name: fileName } = file;
        return ok({ fileName, file: { hash, size, mediaType } });
      } catch {
        return refuse(upload, { kind: 'not-saved' });
      }
    },
    drop,
  };
};

const keepPhoto = async (
  shelf: Shelf,
  { name, pieces }: Coming,
): Promise<Result<TakenFile, TakeError>> => {
  const photo = stripPhoto(Buffer.concat(pieces));
  if (photo === null) return err({ kind: 'damaged' });
  const { mediaType, bytes } = photo;
  const hash = await shelf.keep(bytes);
  return ok({ fileName: name, file: { hash, size: bytes.length, mediaType } });
};

const programs = new Set(
  (
    'exe com bat cmd msi msix scr pif cpl dll sys lnk url hta js jse mjs vbs vbe wsf wsh ps1 psm1 ' +
    'sh bash app command dmg pkg deb rpm appimage jar py pl rb php reg iso img svg html htm xhtml ' +
    'docm dotm xlsm xltm xlam pptm potm ppam ppsm'
  ).split(' '),
);

const refusalOf = (name: string, size: number): TakeError | null => {
  const ending = endingOf(name.trim());
  if (programs.has(ending)) return { kind: 'program' };
  if (ending === 'heic' || ending === 'heif') return { kind: 'heic' };
  const kind = kindOfName(name);
  if (kind === undefined) return { kind: 'unknown-kind' };
  const max = kind.isPhoto ? largestPhotoBytes : largestFileBytes;
  if (size > max) return { kind: 'too-large', maxMib: max / mib };
  return size === 0 ? { kind: 'empty' } : null;
};
