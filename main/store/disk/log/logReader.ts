import type { LogPosition } from '../disk.ts';
import type { DiskParts } from '../diskParts.ts';
import { blankFrame, flag, headerBytes, knownFlags } from './frameCodec.ts';
import type { Frame } from './frameCodec.ts';
import { listLogs, logPath, walFolder } from './logFiles.ts';
import { payloadOf } from './logPayload.ts';
import { scanLog } from './logScan.ts';
import type { LogScan } from './logScan.ts';
import { repair, unlessRefused } from '../mend/repair.ts';

export type TakeFrame = (payload: Uint8Array, end: LogPosition) => void;

export class LogReader {
  readonly #parts: DiskParts;
  readonly #folder: string;
  readonly #durableEnd: (number: number) => number | null;
  /** Damage is reported once, also where it could not be repaired. */
  readonly #counted = new Set<number>();

  constructor(parts: DiskParts, durableEnd: (number: number) => number | null) {
    this.#parts = parts;
    this.#folder = walFolder(parts.folder);
    this.#durableEnd = durableEnd;
  }

  async replay(from: LogPosition, take: TakeFrame): Promise<void> {
    const all = await unlessRefused(this.#parts, listLogs(this.#parts.fs, this.#folder), []);
    const numbers = all.filter((number) => number >= from.file);
    this.#countMissing(numbers, from);
    for (const number of numbers) {
      const start = number === from.file ? from.offset : 0;
      await this.#replayFile(number, start, take);
    }
  }

  async #replayFile(number: number, start: number, take: TakeFrame): Promise<void> {
    const path = logPath(this.#folder, number);
    const limit = this.#durableEnd(number);
    const found = await unlessRefused(this.#parts, this.#parts.fs.read(path), null);
    if (found === null) return;
    const bytes = limit === null ? found : found.subarray(0, limit);

    const scan = await scanLog(bytes, start, (frame) => {
      if ((frame.flags & flag.blank) !== 0) return undefined;
      if ((frame.flags & ~knownFlags) !== 0) {
        this.#parts.tally.readOnly ??= 'newer-version';
        return undefined;
      }
      return handOver(frame, number, take);
    });
    this.#count(number, scan);
    const isOver = limit === null;
    if (isOver && scan.mended + scan.unreadable.length > 0) await this.#repair(path, bytes, scan);
  }

  /** Unreadable bytes go to quarantine; in their place comes a blank frame, or the end. */
  async #repair(path: string, bytes: Buffer, scan: LogScan): Promise<void> {
    if (this.#parts.tally.readOnly !== null) return;
    let length = bytes.length;
    for (const { from, to } of scan.unreadable) {
      const isKept = await this.#parts.quarantine.keep('log', path, bytes.subarray(from, to));
      if (!isKept) continue;
      if (to === bytes.length) length = from;
      else if (to - from >= headerBytes) {
        blankFrame(to - from).copy(bytes, from);
      }
    }
    await repair(this.#parts, path, bytes.subarray(0, length));
  }

  #count(number: number, scan: LogScan): void {
    if (this.#counted.has(number)) return;
    if (scan.mended + scan.unreadable.length > 0) this.#counted.add(number);
    this.#parts.tally.mended += scan.mended;
    this.#parts.tally.setAside += scan.unreadable.length;
  }

  /** Log files are numbered without gaps, and dropped from the front: a gap is a lost file. */
  #countMissing(numbers: readonly number[], from: LogPosition): void {
    let expected = from.file;
    for (const number of numbers) {
      // The file of the position itself may have been dropped: it ended there.
      const isGap = number > expected && number !== from.file + 1;
      if (isGap && !this.#counted.has(expected)) {
        this.#counted.add(expected);
        this.#parts.tally.setAside += 1;
      }
      expected = number + 1;
    }
  }
}

const handOver = (frame: Frame, file: number, take: TakeFrame): Promise<void> | undefined => {
  const payload = payloadOf(frame);
  const end = { file, offset: frame.end };
  if (payload instanceof Uint8Array) {
    take(payload, end);
    return undefined;
  }
  return payload.then((unpacked) => {
    take(unpacked, end);
  });
};
