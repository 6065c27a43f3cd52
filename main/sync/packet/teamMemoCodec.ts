import { z } from 'zod';
import type { Json } from '../../../shared/domain/entity.ts';
import { parseKeyFile } from '../crypto/keyFileCodec.ts';
import { readMarker, writeMarker } from '../format/markerCodec.ts';
import type { Marker } from '../format/markerCodec.ts';
import { readPath } from '../format/names.ts';
import type { Team } from './team.ts';

export type RememberedTeam = Pick<Team, 'marker' | 'keyFiles'>;

const memo = z.looseObject({
  packet: z.object({
    workspace: z.string(),
    marker: z.string(),
    keyFiles: z.array(z.tuple([z.string(), z.string()])),
  }),
});

/** Whose packets this computer last wrote or read; the keys stay locked in their files. */
export const recallTeam = (said: Json): RememberedTeam | null => {
  const parsed = memo.safeParse(said);
  if (!parsed.success) return null;
  const { workspace, marker: text, keyFiles } = parsed.data.packet;
  const marker = readMarker(Buffer.from(text), workspace);
  if (marker === null) return null;
  const sound = keyFiles.flatMap(([path, file]): [string, Uint8Array][] => {
    const bytes = Buffer.from(file);
    return readPath(path)?.kind === 'key' && parseKeyFile(bytes) !== null ? [[path, bytes]] : [];
  });
  return { marker, keyFiles: new Map(sound) };
};

export const rememberTeam = ({ marker, keyFiles }: RememberedTeam) => ({
  packet: asMemo(marker, keyFiles),
});

const asMemo = (marker: Marker, keyFiles: ReadonlyMap<string, Uint8Array>): Json => ({
  workspace: marker.workspace,
  marker: writeMarker(marker).toString('utf8'),
  keyFiles: [...keyFiles].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]),
});
