import { createBreather } from '../breathe.ts';
import { findNextFrame, mendFrame, readFrame } from './frameCodec.ts';
import type { Frame } from './frameCodec.ts';

export interface LogScan {
  /** Frames in which one bit had flipped; the scanned bytes hold them mended. */
  readonly mended: number;
  /** Stretches without a frame, up to the next frame or the end of the file. */
  readonly unreadable: readonly { readonly from: number; readonly to: number }[];
}

/** Walks over the frames of one log file. Damage is mended in `bytes` itself, or stepped over. */
export const scanLog = async (
  bytes: Buffer,
  from: number,
  take: (frame: Frame) => Promise<void> | undefined,
): Promise<LogScan> => {
  const breathe = createBreather();
  const unreadable: { from: number; to: number }[] = [];
  let mended = 0;
  let at = from;
  while (at < bytes.length) {
    let frame = readFrame(bytes, at);
    if (frame === null && (await mendFrame(bytes, at))) {
      mended += 1;
      frame = readFrame(bytes, at);
    }
    if (frame === null) {
      const next = await findNextFrame(bytes, at + 1);
      if (next?.wasMended === true) mended += 1;
      unreadable.push({ from: at, to: next?.start ?? bytes.length });
      at = next?.start ?? bytes.length;
    } else {
      await take(frame);
      at = frame.end;
    }
    await breathe();
  }
  return { mended, unreadable };
};
