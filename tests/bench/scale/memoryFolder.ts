import { err, ok } from '../../../shared/result.ts';
import type { Remote } from '../../../main/sync/remote/remote.ts';
import { folderOf, nameOf } from '../../../main/sync/remote/remotePath.ts';

/** A folder in memory that is as quick with many files as with few, and counts what is asked of it. */
export class MemoryFolder implements Remote {
  readonly folders = new Map<string, Map<string, Uint8Array>>([['', new Map()]]);
  readonly counts = { lists: 0, names: 0, gets: 0, bytesRead: 0 };

  readonly list: Remote['list'] = (folder) => {
    const files = [...(this.folders.get(folder)?.keys() ?? [])];
    const folders = [...this.folders.keys()]
      .filter((path) => path !== '' && folderOf(path) === folder)
      .map(nameOf);
    this.counts.lists += 1;
    this.counts.names += files.length;
    return Promise.resolve(ok({ files, folders }));
  };
  readonly get: Remote['get'] = (path) => {
    const bytes = this.folders.get(folderOf(path))?.get(nameOf(path));
    this.counts.gets += 1;
    this.counts.bytesRead += bytes?.length ?? 0;
    return Promise.resolve(bytes === undefined ? err({ kind: 'absent' }) : ok(bytes));
  };
  readonly putIfAbsent: Remote['putIfAbsent'] = (path, bytes) => {
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
      if (!this.folders.has(folder)) this.folders.set(folder, new Map());
    }
    this.folders.get(folderOf(path))?.set(nameOf(path), bytes);
    return Promise.resolve(ok('put'));
  };
  readonly delete: Remote['delete'] = (path) => {
    this.folders.get(folderOf(path))?.delete(nameOf(path));
    return Promise.resolve(ok(null));
  };

  /** How many files there are of each part of the format, and how many bytes. */
  measure(): Readonly<Record<'hot' | 'rolled' | 'manifests' | 'shards' | 'files' | 'kb', number>> {
    const found = { hot: 0, rolled: 0, manifests: 0, shards: 0, files: 0, kb: 0 };
    let bytes = 0;
    for (const [folder, files] of this.folders) {
      for (const [name, { length }] of files) {
        found.files += 1;
        bytes += length;
        if (folder === 't') found.hot += 1;
        else if (name.endsWith('.seg')) found.rolled += 1;
        else if (name.endsWith('.man')) found.manifests += 1;
        else if (name.endsWith('.shard')) found.shards += 1;
      }
    }
    return { ...found, kb: Math.round(bytes / 1024) };
  }
}
