import { crc32 } from 'node:zlib';
import {
  centralBytes,
  centralMagic,
  endBytes,
  endMagic,
  localBytes,
  localMagic,
  noDate,
  zipVersion,
} from './zipLayout.ts';

/** Files by name, stored as they are: what is in a packet is packed, and perhaps locked, already. */
export const writeZip = (files: ReadonlyMap<string, Uint8Array>): Buffer => {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let at = 0;
  for (const [path, bytes] of files) {
    const name = Buffer.from(path, 'latin1');
    const said = { name, crc: crc32(bytes), size: bytes.length };
    locals.push(localHeader(said), name, bytes);
    centrals.push(centralHeader(said, at), name);
    at += localBytes + name.length + bytes.length;
  }
  const directory = Buffer.concat(centrals);
  return Buffer.concat([...locals, directory, endRecord(files.size, directory.length, at)]);
};

interface Said {
  readonly name: Buffer;
  readonly crc: number;
  readonly size: number;
}

const localHeader = (said: Said): Buffer => {
  const header = Buffer.alloc(localBytes);
  header.writeUInt32LE(localMagic, 0);
  writeShared(header.subarray(4), said);
  return header;
};

const centralHeader = (said: Said, at: number): Buffer => {
  const header = Buffer.alloc(centralBytes);
  header.writeUInt32LE(centralMagic, 0);
  header.writeUInt16LE(zipVersion, 4);
  writeShared(header.subarray(6), said);
  header.writeUInt32LE(at, 42);
  return header;
};

/** What the two headers of a file both say, from the version on. */
const writeShared = (header: Buffer, { name, crc, size }: Said): void => {
  header.writeUInt16LE(zipVersion, 0);
  header.writeUInt16LE(noDate, 8);
  header.writeUInt32LE(crc, 10);
  header.writeUInt32LE(size, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(name.length, 22);
};

const endRecord = (count: number, bytes: number, at: number): Buffer => {
  const end = Buffer.alloc(endBytes);
  end.writeUInt32LE(endMagic, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(at, 16);
  return end;
};
