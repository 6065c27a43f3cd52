import { createHmac, hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { DataKey } from '../crypto/fileLock.ts';
import { openContainer, sealContainer } from './containerCodec.ts';
import type { ContainerError, Locking, Workspace } from './containerCodec.ts';
import { limits } from './limits.ts';
import type { BlobPartName } from './names.ts';

const blobHeader = z.looseObject({
  dev: z.string().regex(/^[0-9a-f]{16}$/),
  name: z.string().regex(/^[0-9a-f]{32}$/),
  part: z.int().min(1).max(limits.blobParts),
  parts: z.int().min(1).max(limits.blobParts),
});

/**
 * What stands for a file in the folder. With a passphrase nobody without the key can tell from it
 * whether a file that they have lies there too.
 */
export const blobName = (hash: string, dataKey: DataKey | null): string => {
  if (dataKey === null) return hash.slice(0, 32);
  const nameKey = hkdfSync('sha256', dataKey.bytes, new Uint8Array(0), 'bruggenbouwer name 1', 32);
  return createHmac('sha256', new Uint8Array(nameKey)).update(hash).digest('hex').slice(0, 32);
};

/** An empty file has one part too. */
export const partsOfSize = (size: number): number =>
  Math.max(1, Math.ceil(size / limits.blobPartBytes));

export const sealBlobPart = (
  workspace: string,
  { device, name, part, parts }: BlobPartName,
  body: Uint8Array,
  locking: Locking | null,
): Buffer =>
  sealContainer('blob', { ws: workspace, dev: device, name, part, parts }, body, locking);

/** What is in a part, when it is the part that its name says. */
export const openBlobPart = (
  bytes: Uint8Array,
  named: BlobPartName,
  workspace: Workspace,
): Result<Buffer, ContainerError> => {
  const opened = openContainer(bytes, {
    role: 'blob',
    workspace,
    header: blobHeader,
    maxBytes: limits.blobBytes,
    maxRawBytes: limits.blobPartBytes,
  });
  if (!opened.ok) return opened;
  const { dev, name, part, parts } = opened.value.header;
  const isNamed =
    dev === named.device && name === named.name && part === named.part && parts === named.parts;
  return isNamed ? ok(opened.value.body) : err({ kind: 'invalid', why: 'name' });
};
