import { limits } from '../format/limits.ts';
import type { FolderFile } from '../format/names.ts';

const mib = 2 ** 20;

export const packetLimits = {
  bytes: 512 * mib,
  files: 5_000,
  keyFiles: 100,
  /** Of all files together, unpacked. */
  rawBytes: 1024 * mib,
  /** Of the photos and documents that we put in; the smallest come first. */
  attachedBytes: 256 * mib,
  attachedParts: 2_000,
} as const;

/** How large a file may be; null for one that a packet does not hold. */
export const mostBytesOf = (file: FolderFile | undefined): number | null => {
  switch (file?.kind) {
    case 'marker':
    case 'key':
    case 'readme':
      return limits.smallFileBytes;
    case 'segment':
      return limits.segmentBytes;
    case 'manifest':
      return limits.manifestBytes;
    case 'shard':
      return limits.shardBytes;
    case 'blob':
      return limits.blobBytes;
    default:
      return null;
  }
};
