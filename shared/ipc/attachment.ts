import { z } from 'zod';
import type { FileRef } from '../domain/attachment.ts';
import { recordId } from '../domain/field.ts';
import type { Result } from '../result.ts';
import { reads } from './channel.ts';

/** A file comes in pieces of this size: no message between processes is ever a whole file. */
export const pieceBytes = 2 ** 20;
const largestThumbnailBytes = 512 * 2 ** 10;

export type TakeError =
  /** A program, a script, or a file with macros. */
  | { readonly kind: 'program' }
  | { readonly kind: 'unknown-kind' }
  /** An iPhone's own form, which few programs can show. */
  | { readonly kind: 'heic' }
  /** It is not what its name says, or a part of it. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-large'; readonly maxMib: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-saved' };

export interface TakenFile {
  readonly fileName: string;
  readonly file: FileRef;
}

export type Opened = 'opened' | 'shown' | 'not-here';

const bytes = z.instanceof(Uint8Array);
const upload = z.uuid();
const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const attachmentRequests = {
  'attachment:begin': reads(
    z.object({
      upload,
      name: z.string().max(1_000),
      size: z
        .int()
        .min(0)
        .max(2 ** 50),
    }),
  )<Result<null, TakeError>>(),
  'attachment:add': reads(
    z.object({ upload, bytes: bytes.refine(({ length }) => length <= pieceBytes) }),
  )<Result<null, TakeError>>(),
  /** What is known of where, when and with what a photo was made is gone from it before it is kept. */
  'attachment:end': reads(z.object({ upload }))<Result<TakenFile, TakeError>>(),
  'attachment:drop': reads(z.object({ upload }))<null>(),
  /** Which of these files are on this computer. */
  'attachment:here': reads(z.object({ hashes: z.array(hash).max(10_000) }))<readonly string[]>(),
  /** Opens the file of a record in the program of the person, after a look whether it still is that file. */
  'attachment:open': reads(z.object({ id: recordId }))<Opened>(),
  /** A small picture that the page made of a photo, to be quicker the next time. */
  'attachment:keepThumbnail': reads(
    z.object({ hash, bytes: bytes.refine(({ length }) => length <= largestThumbnailBytes) }),
  )<null>(),
};

export interface AttachmentEvents {
  /** A colleague's file arrived. */
  'attachment:arrived': { readonly hash: string };
}
