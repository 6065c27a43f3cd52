import type { LocalFile, LocalFs } from '../../../../../main/store/disk/localFs.ts';

export type Call =
  Exclude<keyof LocalFs, 'open' | 'create'> | 'open' | 'create' | `file.${keyof LocalFile}`;

/** The error that a system call would give. */
export const refusal = (code: string): Error =>
  Object.assign(new Error(`${code}: injected`), { code, syscall: 'injected' });

/** Called before each call that reaches the disk; throws to refuse it, or says how much to write. */
export type Meddle = (call: Call, path: string) => undefined | { readonly writeOnly: number };

/** A real disk with somebody in between. */
export const meddledFs = (real: LocalFs, meddle: Meddle): LocalFs => {
  const file = (path: string, opened: LocalFile): LocalFile => ({
    write: async (bytes, position) => {
      const part = meddle('file.write', path);
      if (part === undefined) return opened.write(bytes, position);
      await opened.write(bytes.subarray(0, part.writeOnly), position);
      throw refusal('ENOSPC');
    },
    sync: async () => {
      meddle('file.sync', path);
      await opened.sync();
    },
    truncate: async (size) => {
      meddle('file.truncate', path);
      await opened.truncate(size);
    },
    close: async () => {
      meddle('file.close', path);
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
    open: one('open', async (path) => file(path, await real.open(path))),
    makeFolder: one('makeFolder', real.makeFolder),
    syncFolder: one('syncFolder', real.syncFolder),
    rename: two('rename', real.rename),
    link: two('link', real.link),
    remove: one('remove', real.remove),
  };
};
