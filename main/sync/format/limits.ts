const mib = 2 ** 20;

/**
 * What a reader takes before it trusts anything. They are part of the format: a writer stays within
 * them, and everything the app lets a person write fits.
 */
export const limits = {
  segmentBytes: 16 * mib,
  shardBytes: 64 * mib,
  manifestBytes: 16 * mib,
  /** Of a part of a file: before it is locked, and as it lies there. */
  blobPartBytes: 4 * mib,
  blobBytes: 5 * mib,
  /** 250 MiB in parts. */
  blobParts: 63,
  smallFileBytes: 64 * 2 ** 10,
  headerBytes: 64 * 2 ** 10,
  /** After gunzip. */
  rawSegmentBytes: 64 * mib,
  rawBaseBytes: 256 * mib,
  /** Of all parts of one base together. */
  wholeBaseBytes: 512 * mib,
  entries: 100_000,
  entryBytes: 16 * mib,
  recordBytes: 64 * mib,
  /** In UTF-16 code units: a text of the largest size as a base64 Yjs update, and room. */
  stringLength: 4 * mib,
  /** The whole state of a record's texts in base64. */
  stateLength: 48 * mib,
  depth: 32,
  /** So that a value fits at its deepest place in a base too. */
  opDepth: 24,
  /** Entry numbers have eight digits in a name. */
  number: 99_999_999,
} as const;
