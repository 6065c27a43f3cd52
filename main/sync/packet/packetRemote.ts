import { err, ok } from '../../../shared/result.ts';
import type { Remote } from '../remote/remote.ts';
import { folderOf, nameOf } from '../remote/remotePath.ts';

/** A folder that exists in memory only, on its way into a packet or out of one. */
export const packetRemote = (files: Map<string, Uint8Array>): Remote => ({
  list: (folder) => {
    const paths = [...files.keys()];
    const start = folder === '' ? '' : `${folder}/`;
    const deeper = paths.flatMap((path) => {
      const [top, ...rest] = path.startsWith(start) ? path.slice(start.length).split('/') : [];
      return top === undefined || rest.length === 0 ? [] : [top];
    });
    return Promise.resolve(
      ok({
        files: paths.filter((path) => folderOf(path) === folder).map(nameOf),
        folders: [...new Set(deeper)],
      }),
    );
  },
  get: (path, maxBytes) => {
    const bytes = files.get(path);
    if (bytes === undefined) return Promise.resolve(err({ kind: 'absent' }));
    return Promise.resolve(bytes.length > maxBytes ? err({ kind: 'too-large' }) : ok(bytes));
  },
  putIfAbsent: (path, bytes) => {
    const there = files.get(path);
    if (there !== undefined) {
      const isSame = Buffer.from(bytes).equals(there);
      return Promise.resolve(isSame ? ok('there') : err({ kind: 'different' }));
    }
    files.set(path, bytes);
    return Promise.resolve(ok('put'));
  },
  delete: (path) => {
    files.delete(path);
    return Promise.resolve(ok(null));
  },
});
