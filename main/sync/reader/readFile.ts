import { err } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { SeenSegment } from '../folder/look.ts';
import type { Patience } from '../folder/patience.ts';
import type { ContainerError } from '../format/containerCodec.ts';
import { limits } from '../format/limits.ts';
import { readSegment } from '../format/segmentCodec.ts';
import type { ReadSegment } from '../format/segmentCodec.ts';
import type { SyncParts } from '../parts.ts';
import type { RemoteError } from '../remote/remote.ts';

export type FileError =
  /** It may be whole, there or free at another time. */
  | { readonly kind: 'later'; readonly why: string }
  /** Nothing can be read now, this file no less than any other. */
  | { readonly kind: 'away'; readonly why: string }
  | { readonly kind: 'newer' }
  | { readonly kind: 'refused'; readonly why: string };

/** Reads one segment and checks everything about it, its name too. */
export const readSegmentFile = async (
  { remote, workspace }: SyncParts,
  seen: SeenSegment,
): Promise<Result<ReadSegment, FileError>> => {
  const got = await remote.get(seen.path, limits.segmentBytes);
  if (!got.ok) return err(ofRemote(got.error));
  const read = readSegment(got.value, workspace);
  if (!read.ok) return err(ofContainer(read.error));
  // A copy goes by what is in it: its name is some program's.
  return seen.tier === 'copy' || isItsName(seen, read.value)
    ? read
    : err({ kind: 'refused', why: 'name' });
};

const isItsName = (seen: SeenSegment, { name }: ReadSegment): boolean =>
  seen.actor === name.actor &&
  seen.first === name.first &&
  seen.last === name.last &&
  seen.hash === name.hash;

export const ofRemote = (error: RemoteError): FileError => {
  if (error.kind === 'too-large') return { kind: 'refused', why: 'too-large' };
  if (error.kind === 'refused') return { kind: 'refused', why: error.why };
  if (error.kind === 'unavailable') return { kind: 'away', why: error.code };
  return { kind: 'later', why: 'code' in error ? error.code : error.kind };
};

export const ofContainer = (error: ContainerError): FileError => {
  switch (error.kind) {
    case 'incomplete':
      return { kind: 'later', why: 'incomplete' };
    case 'no-key':
      return { kind: 'later', why: 'no-key' };
    case 'newer':
      return { kind: 'newer' };
    case 'invalid':
      return { kind: 'refused', why: error.why };
    default:
      return { kind: 'refused', why: error.kind };
  }
};

/** What became of files that could not be used. */
export interface Refusals {
  readonly patience: Patience;
  readonly refused: Map<string, string>;
  readonly newer: Set<string>;
}

export const note = (
  { patience, refused, newer }: Refusals,
  path: string,
  error: FileError,
): void => {
  if (error.kind === 'later' || error.kind === 'away') patience.failed(path, error.why);
  if (error.kind === 'newer') newer.add(path);
  if (error.kind === 'refused') refused.set(path, error.why);
};
