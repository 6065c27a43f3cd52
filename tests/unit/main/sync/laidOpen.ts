import { gunzipSync } from 'node:zlib';
import { readSegment } from '../../../../main/sync/format/segmentCodec.ts';
import { plainWorkspace } from './samples.ts';

/** All that can be read in a file of a folder without a passphrase: as it lies, unzipped, and texts in it. */
export const laidOpen = (bytes: Uint8Array): string => {
  const read = readSegment(bytes, plainWorkspace);
  const plain = Buffer.from(bytes).toString('latin1');
  const at = plain.indexOf('\x1f\x8b');
  const body = at === -1 ? '' : gunzipSync(bytes.subarray(at, -32)).toString('utf8');
  const texts = [...body.matchAll(/[A-Za-z0-9+/]{12,}={0,2}/g)].map(([run]) =>
    Buffer.from(run, 'base64').toString('latin1'),
  );
  return [plain, body, ...texts, read.ok ? JSON.stringify(read.value.entries) : ''].join('\n');
};
