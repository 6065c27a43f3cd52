import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { StoreName } from '../../shared/domain/entity.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { openShelf } from '../attachment/shelf.ts';
import { openThumbnails } from '../attachment/thumbnails.ts';
import { Checkpoints } from './checkpoints.ts';
import type { LocalFs } from './disk/localFs.ts';
import { nodeFs } from './disk/nodeFs.ts';
import { openDisk } from './disk/openDisk.ts';
import { lockProfile } from './disk/profileLock.ts';
import { openQuarantine } from './disk/quarantine.ts';
import type { Quarantine } from './disk/quarantine.ts';
import { UndoStack } from './edit/undoStack.ts';
import { Engine } from './engine/engine.ts';
import { ProfileFiles } from './files/profileFiles.ts';
import { ridQuarantine } from './erase/ridQuarantine.ts';
import { openOwedFile } from './erase/owedFile.ts';
import { createHybridClock } from '../kernel/hlc.ts';
import { Listeners } from './listeners.ts';
import { openNews } from './news/newsFile.ts';
import { readIdentity } from './profileFile.ts';
import { createQueue } from './queue.ts';
import { openMemo } from './shared/memoFile.ts';
import { Store } from './store.ts';
import { TwoStores } from './twoStores.ts';
import { WriterOfEntries } from './writerOfEntries.ts';

export interface Profile {
  readonly folder: string;
  readonly now?: () => number;
  /** `bytes` random bytes as hex digits. */
  readonly randomHex?: (bytes: number) => string;
  readonly fs?: LocalFs;
  readonly quarantine?: Quarantine;
}

/** Opens the two stores of a profile, whatever state their files are in. */
export const openStore = async (
  profile: Profile,
): Promise<Result<Store, { readonly kind: 'in-use' }>> => {
  const lock = await lockProfile(profile.folder);
  if (!lock.ok) return err(lock.error);
  const settled = {
    now: Date.now,
    randomHex: (bytes: number) => randomBytes(bytes).toString('hex'),
    fs: nodeFs,
    quarantine: openQuarantine(
      join(profile.folder, 'quarantine'),
      () => new Date((profile.now ?? Date.now)()),
      profile.fs,
    ),
    ...profile,
  };
  return ok(await openParts(settled, lock.value.release));
};

const openParts = async (profile: Required<Profile>, release: () => Promise<void>) => {
  const damage = new Listeners();
  const { folder, now, randomHex, fs, quarantine } = profile;
  const opened = {
    private: await openEngine(profile, 'private', damage.tell),
    shared: await openEngine(profile, 'shared', damage.tell),
  };
  const engines = { private: opened.private.engine, shared: opened.shared.engine };
  const stores = new TwoStores(engines, opened.private.also);
  if (stores.all().every((engine) => engine.isWritable())) await stores.payOwed();

  const clock = createHybridClock(now);
  for (const engine of stores.all()) clock.meet(engine.lastStamp());
  const setApart = (path: string) => quarantine.move('settings', path);
  const fresh = () => ({ authorId: `u-${randomUUID()}`, device: randomHex(8) });
  const { authorId, device } = await readIdentity(folder, setApart, fresh, fs);
  const memo = await openMemo(join(folder, 'sharing-memo.json'), setApart, fs);
  const files = new ProfileFiles({
    shelf: openShelf(join(folder, 'files')),
    thumbnails: openThumbnails(join(folder, 'thumbnails')),
    memo: await openMemo(join(folder, 'unused-files.json'), setApart, fs),
    stores,
    authorId,
    now,
  });
  const owed = await openOwedFile(join(folder, 'erasing.json'), setApart, fs);
  const newsFile = await openNews(join(folder, 'news.json'), setApart, fs);
  const queue = createQueue();
  const store = new Store({
    stores,
    writer: new WriterOfEntries({ stores, clock, authorId, randomHex }),
    undo: new UndoStack(),
    checkpoints: new Checkpoints(stores, queue),
    queue,
    now,
    release,
    randomHex,
    memo,
    files,
    owed,
    ridQuarantine: (ids) => ridQuarantine(fs, quarantine.folder, ids),
    newsFile,
    damage,
    identity: { authorId, device },
  });
  await store.finishErasing();
  return store;
};

const openEngine = async (
  { folder, fs, quarantine, randomHex }: Required<Profile>,
  name: StoreName,
  onDamage: () => void,
) => {
  const ownFolder = join(folder, name);
  const disk = await openDisk({ folder: ownFolder, quarantine, fs, onDamage });
  return Engine.open({
    disk,
    fs,
    folder: ownFolder,
    hash: (id) => createHash('sha256').update(id).digest('hex'),
    // 48 bits: two writers of one text must never share a name, and Yjs takes up to 53.
    newClient: () => Number.parseInt(randomHex(6), 16),
    isForOthers: name === 'shared',
  });
};
