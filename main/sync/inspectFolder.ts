import type { Result } from '../../shared/result.ts';
import { limits } from './format/limits.ts';
import { readMarker } from './format/markerCodec.ts';
import type { Marker } from './format/markerCodec.ts';
import { folders, readPath } from './format/names.ts';
import { readJson } from './format/vetJson.ts';
import type { Listing, Remote, RemoteError } from './remote/remote.ts';
import { joinPath } from './remote/remotePath.ts';

/** The folder of a workspace within the one that the person chose; `''` is that one itself. */
export interface Place {
  readonly root: string;
  readonly marker: Marker;
}

export type Found =
  | { readonly kind: 'empty' }
  /** `isWhole`: nothing else lies there that could be one too. */
  | { readonly kind: 'ours'; readonly places: readonly Place[]; readonly isWhole: boolean }
  /** Something of ours lies there, or may, that cannot be read yet: nobody begins there. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'cannot-use'; readonly error: RemoteError };

const rootShape = /^bruggenbouwer(?:-\d{1,2})?$/;
/** Written and taken away again, to know before the person has chosen that it can be done. */
const trial = 'bruggenbouwer-proef.txt';

/** Looks at a folder that a person chose, one level deep. */
export const inspectFolder = async (remote: Remote): Promise<Found> => {
  const listed = await remote.list('');
  if (!listed.ok) return { kind: 'cannot-use', error: listed.error };
  const tried = await remote.putIfAbsent(trial, Buffer.from('Dit bestand mag weg.\n'));
  if (!tried.ok && tried.error.kind !== 'different') {
    return { kind: 'cannot-use', error: tried.error };
  }
  await remote.delete(trial);
  const roots = [
    { root: '', listing: listed },
    ...(await Promise.all(
      listed.value.folders
        .filter((name) => rootShape.test(name))
        .sort()
        .map(async (root) => ({ root, listing: await remote.list(root) })),
    )),
  ];
  const seen = await Promise.all(roots.map(({ root, listing }) => lookIn(remote, root, listing)));
  const places = seen.flatMap((one) => one.places);
  const isWhole = seen.every((one) => one.isWhole);
  if (places.length > 0) return { kind: 'ours', places, isWhole };
  return { kind: isWhole ? 'empty' : 'unreadable' };
};

interface Seen {
  readonly places: readonly Place[];
  readonly isWhole: boolean;
}

const nothingYet: Seen = { places: [], isWhole: false };

/**
 * A cloud program shows names before it has the bytes, and a right may lack: what cannot be read is
 * never nothing, or a second team begins in the folder of the first.
 */
const lookIn = async (
  remote: Remote,
  root: string,
  listing: Result<Listing, RemoteError>,
): Promise<Seen> => {
  if (!listing.ok) return nothingYet;
  const { files, folders: inside } = listing.value;
  const markers = await Promise.all(
    files.flatMap((name) => {
      const file = readPath(name);
      return file?.kind === 'marker' ? [readPlace(remote, { root, name, ...file })] : [];
    }),
  );
  const places = markers.flatMap((one) => one.places);
  // Its marker is still to come. A team that began today has no other folder than this one yet.
  const isTeams = inside.includes(folders.hot) && (root !== '' || hasBases(inside));
  const isHeadless = places.length === 0 && isTeams;
  return { places, isWhole: !isHeadless && markers.every((one) => one.isWhole) };
};

const hasBases = (inside: readonly string[]): boolean =>
  inside.includes(folders.rolled) || inside.includes(folders.bases);

interface MarkerAt {
  readonly root: string;
  readonly name: string;
  readonly workspace: string;
}

const readPlace = async (remote: Remote, { root, name, workspace }: MarkerAt): Promise<Seen> => {
  const read = await remote.get(joinPath(root, name), limits.smallFileBytes);
  if (!read.ok) return read.error.kind === 'too-large' ? noMarker : nothingYet;
  const marker = readMarker(read.value, workspace);
  if (marker !== null) return { places: [{ root, marker }], isWhole: true };
  // Empty, zeros or half of it: the rest is on its way.
  return readJson(Buffer.from(read.value).toString('utf8')) === undefined ? nothingYet : noMarker;
};

const noMarker: Seen = { places: [], isWhole: true };
