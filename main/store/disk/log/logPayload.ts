import { promisify } from 'node:util';
import { constants, gunzip, gunzipSync, gzip } from 'node:zlib';
import { encodeFrame, flag } from './frameCodec.ts';
import type { Frame } from './frameCodec.ts';

/** Below this, gzip costs more time than it saves. */
const gzipFromBytes = 4096;
/** Above this, unpacking goes to a thread. */
const inlineBytes = 64 << 10;

const gzipAside = promisify(gzip);
const gunzipAside = promisify(gunzip);

/** A promise only where packing is worth its time. */
export const frameOf = (payload: Uint8Array): Uint8Array | Promise<Uint8Array> =>
  payload.length < gzipFromBytes ? encodeFrame(payload, 0) : packedFrame(payload);

const packedFrame = async (payload: Uint8Array): Promise<Uint8Array> => {
  const packed = await gzipAside(payload, { level: constants.Z_BEST_SPEED });
  return packed.length < payload.length ? encodeFrame(packed, flag.gzip) : encodeFrame(payload, 0);
};

/** What was appended. A promise only where unpacking takes long. */
export const payloadOf = (frame: Frame): Uint8Array | Promise<Uint8Array> => {
  if ((frame.flags & flag.gzip) === 0) return frame.payload;
  return frame.payload.length < inlineBytes
    ? gunzipSync(frame.payload)
    : gunzipAside(frame.payload);
};
