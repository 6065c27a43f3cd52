import type { LocalFile, LocalFs, LocalLog } from '../../../../../main/store/disk/localFs.ts';

export type Call = keyof LocalFs | `file.${keyof LocalFile}` | `log.${keyof LocalLog}`;

/** The error that a system call would give. */
export const refusal = (code: string): Error =>
  Object.assign(new Error(`${code}: injected`), { code, syscall: 'injected' });

/** Called before each call that reaches the disk; throws to refuse it, or says how much to write. */
export type Meddle = (call: Call, path: string) => undefined | { readonly writeOnly: number };

/** A real disk with somebody in between. */
export const meddledFs = (real: LocalFs, meddle: Meddle): LocalFs => {
  const write =
    (call: Call, path: string, work: LocalFile['write']) =>
    async (bytes: Uint8Array, position: number): Promise<void> => {
      const part = meddle(call, path);
      if (part === undefined) return work(bytes, position);
      await work(bytes.subarray(0, part.writeOnly), position);
      throw refusal('ENOSPC');
    };
  const file = (path: string, opened: LocalFile): LocalFile => ({
    write: write('file.write', path, opened.write),
    sync: async () => {
      meddle('file.sync', path);
      await opened.sync();
    },
    close: async () => {
      meddle('file.close', path);
      await opened.close();
    },
  });
  const log = (path: string, opened: LocalLog): LocalLog => ({
    append: write('log.append', path, opened.append),
    truncate: async (size) => {
      meddle('log.truncate', path);
      await opened.truncate(size);
    },
    close: async () => {
      meddle('log.close', path);
      await opened.close();
    },
  });
  const one =
    <T>(call: Call, work: (path: string) => Promise<T>) =>
    async (path: string): Promise<T> => {
      meddle(call, path);
      return work(path);
    };
  const two =
    (call: Call, work: (from: string, to: string) => Promise<void>) =>
    async (from: string, to: string): Promise<void> => {
      meddle(call, to);
      await work(from, to);
    };
  return {
    list: one('list', real.list),
    read: one('read', real.read),
    size: one('size', real.size),
    create: one('create', async (path) => file(path, await real.create(path))),
    createLog: one('createLog', async (path) => log(path, await real.createLog(path))),
    openLog: one('openLog', async (path) => log(path, await real.openLog(path))),
    makeFolder: one('makeFolder', real.makeFolder),
    syncFolder: one('syncFolder', real.syncFolder),
    rename: two('rename', real.rename),
    link: two('link', real.link),
    remove: one('remove', real.remove),
  };
};
