import { markOf } from '../../shared/domain/erasure.ts';
import type { Announcer } from './announcer.ts';
import type { Computers } from './computers.ts';
import type { Erasing } from './erase/erasing.ts';
import { namesFiles } from './files/fileRefs.ts';
import type { News } from './news/news.ts';
import { SharedStore } from './shared/sharedStore.ts';
import type { StoreParts } from './storeParts.ts';

interface Told {
  readonly announcer: Announcer;
  readonly news: News;
  readonly erasing: Erasing;
  readonly computers: Computers;
}

/** The shared store for those who share it, and what of its comings and goings is told here. */
export const sharedHalf = (
  { stores, identity, undo, ...parts }: StoreParts,
  { announcer, news, erasing, computers }: Told,
  app: string,
): SharedStore =>
  new SharedStore({
    ...parts,
    engine: stores.shared,
    device: identity.device,
    authorId: identity.authorId,
    app,
    onChanged: async (touched) => {
      await announcer.changed(touched);
      if ([...touched.keys()].some(namesFiles)) void parts.files.sweep('withdrawn');
    },
    onArrived: (arrived) => news.add(arrived),
    onErasing: (ids) => erasing.expect(ids),
    onErased: async (targets) => {
      undo.forget(targets.map(({ id }) => id));
      await announcer.erased(targets);
      await erasing.finish();
    },
    onSwept: async (hashes) => {
      if ((await erasing.finish()).ok) await computers.sayErased(hashes.map(markOf));
    },
    onWritten: (listener) => announcer.onWritten(listener),
  });
