import { Low } from 'lowdb';
import { z } from 'zod';
import { DurableJson } from './file/durableJson.ts';
import type { SetApart } from './file/durableJson.ts';

const side = z.int().min(0).max(100_000);
const coordinate = z.int().min(-100_000).max(100_000);
const bounds = z.object({ x: coordinate, y: coordinate, width: side, height: side });
export type Bounds = z.infer<typeof bounds>;

/** How the person left the window. A value that cannot be read counts as never set. */
const windowState = z.object({
  bounds: bounds.nullable().catch(null),
  isMaximized: z.boolean().catch(false),
  isFullScreen: z.boolean().catch(false),
  /** 1 is the normal size. */
  zoom: z.number().min(0.25).max(5).catch(1),
});
export type WindowState = z.infer<typeof windowState>;

export interface WindowFile {
  readonly get: () => WindowState;
  readonly change: (part: Partial<WindowState>) => Promise<void>;
}

/** The state of the window as a lowdb file; writes follow one another. */
export const openWindowFile = async (path: string, setApart: SetApart): Promise<WindowFile> => {
  const db = new Low<object>(new DurableJson<object>(path, setApart), {});
  await db.read();
  let current = windowState.parse(db.data);
  let writing: Promise<void> = Promise.resolve();

  return {
    get: () => current,
    change: (part) => {
      current = { ...current, ...part };
      const next = current;
      writing = writing.catch(afterFailure).then(() => {
        db.data = next;
        return db.write();
      });
      return writing;
    },
  };
};

/** Who asked for the write that failed was told; the next one stands on its own. */
const afterFailure = (): void => undefined;
