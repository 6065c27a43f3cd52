import fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { err } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { PacketReadError, PacketWriteError } from '../../../shared/ipc/packet.ts';
import { tempName } from '../format/names.ts';
import { readWhole } from '../remote/folderFs.ts';
import { parseFsError } from '../remote/parseFsError.ts';
import { packetLimits } from './packetLimits.ts';

/** Null when it stands there whole: a packet of last week is only replaced by a whole new one. */
export const writePacketFile = async (
  path: string,
  bytes: Uint8Array,
): Promise<PacketWriteError | null> => {
  const temp = join(dirname(path), tempName(basename(path)));
  try {
    const file = await fs.open(temp, 'w');
    try {
      await file.writeFile(bytes);
      // A USB stick is often pulled out as soon as the screen says that it is done.
      await file.sync();
    } finally {
      await file.close();
    }
    await fs.rename(temp, path);
    return null;
  } catch (error) {
    await fs.unlink(temp).catch(() => undefined);
    const because = parseFsError(error).kind === 'full' ? 'disk-full' : 'no-access';
    return { kind: 'not-written', because };
  }
};

export const readPacketFile = async (
  path: string,
): Promise<Result<Uint8Array, PacketReadError>> => {
  try {
    const read = await readWhole(fs, path, packetLimits.bytes);
    if (read.ok) return read;
    return err({ kind: read.error.kind === 'too-large' ? 'too-large' : 'not-readable' });
  } catch (error) {
    parseFsError(error);
    return err({ kind: 'not-readable' });
  }
};
