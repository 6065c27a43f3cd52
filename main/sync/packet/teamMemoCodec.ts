import { z } from 'zod';
import type { Json } from '../../../shared/domain/entity.ts';
import { parseKeyFile } from '../crypto/keyFileCodec.ts';
import { readMarker, writeMarker } from '../format/markerCodec.ts';
import { readPath } from '../format/names.ts';
import type { Team } from './team.ts';

export interface RememberedTeam extends Pick<Team, 'marker' | 'keyFiles'> {
  /** Workspaces of others whose words came in; none while only this computer wrote packets. */
  readonly came: readonly string[];
}

const memo = z.looseObject({
  packet: z.object({
    workspace: z.string(),
    marker: z.string(),
    keyFiles: z.array(z.tuple([z.string(), z.string()])),
    came: z.array(z.string()).optional(),
  }),
});

/** Whose packets this computer last wrote or read; the keys stay locked in their files. */
export const recallTeam = (said: Json): RememberedTeam | null => {
  const parsed = memo.safeParse(said);
  if (!parsed.success) return null;
  const { workspace, marker: text, keyFiles, came } = parsed.data.packet;
  const marker = readMarker(Buffer.from(text), workspace);
  if (marker === null) return null;
  const sound = keyFiles.flatMap(([path, file]): [string, Uint8Array][] => {
    const bytes = Buffer.from(file);
    return readPath(path)?.kind === 'key' && parseKeyFile(bytes) !== null ? [[path, bytes]] : [];
  });
  // Older versions did not tell: then words of others may be among it.
  return { marker, keyFiles: new Map(sound), came: came ?? [workspace] };
};

export const rememberTeam = (team: RememberedTeam) => ({ packet: asMemo(team) });

const asMemo = ({ marker, keyFiles, came }: RememberedTeam): Json => ({
  workspace: marker.workspace,
  came: [...came],
  marker: writeMarker(marker).toString('utf8'),
  keyFiles: [...keyFiles].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]),
});
