import { strFromU8, unzipSync } from 'fflate';

/** The parts of an office file by name, as text; a file that is no zip is one part without a name. */
export const partsOf = (file: Uint8Array): ReadonlyMap<string, string> =>
  file[0] === 0x50 && file[1] === 0x4b
    ? new Map(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]))
    : new Map([['', Buffer.from(file).toString('utf8')]]);
