import fs from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { FolderFs } from '../../../../../main/sync/remote/folderFs.ts';

export type FolderCall =
  | Exclude<keyof FolderFs, never>
  | 'file.read'
  | 'file.stat'
  | 'file.writeFile'
  | 'file.sync'
  | 'file.close';

/** Called before each call that reaches the shared folder: it may wait, count, or throw. */
export type Step = (call: FolderCall, path: string) => Promise<void>;

/** A real file system with somebody in between. A write that is stopped has half of its bytes done. */
export const steppedFs = (step: Step): FolderFs => {
  const before =
    <Rest extends readonly unknown[], T>(
      call: FolderCall,
      work: (path: string, ...rest: Rest) => Promise<T>,
    ) =>
    async (path: string, ...rest: Rest): Promise<T> => {
      await step(call, path);
      return work(path, ...rest);
    };
  const open = async (path: string, flags: string | number): Promise<FileHandle> => {
    await step('open', path);
    return stepped(path, await fs.open(path, flags), step);
  };
  // Node's own types have a form for every option; this code uses one of each.
  return {
    lstat: before('lstat', fs.lstat),
    mkdir: before('mkdir', fs.mkdir),
    readdir: before('readdir', fs.readdir as () => Promise<unknown>),
    rename: before('rename', fs.rename),
    unlink: before('unlink', fs.unlink),
    open,
  } as unknown as FolderFs;
};

const stepped = (path: string, handle: FileHandle, step: Step): FileHandle =>
  ({
    read: async (...asked: Parameters<FileHandle['read']>) => {
      await step('file.read', path);
      return handle.read(...asked);
    },
    stat: async () => {
      await step('file.stat', path);
      return handle.stat();
    },
    writeFile: async (bytes: Uint8Array) => {
      try {
        await step('file.writeFile', path);
      } catch (error) {
        await handle.writeFile(bytes.subarray(0, bytes.length >> 1));
        throw error;
      }
      await handle.writeFile(bytes);
    },
    sync: async () => {
      await step('file.sync', path);
      await handle.sync();
    },
    close: async () => {
      await handle.close();
      await step('file.close', path);
    },
  }) as unknown as FileHandle;
