import { attachment } from '../../shared/domain/attachment.ts';
import { readRecord } from '../../shared/domain/entity.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { createIntake } from '../attachment/intake.ts';
import { makeOpenCopy } from '../attachment/openCopy.ts';
import type { Store } from '../store/store.ts';

interface Parts {
  readonly store: Store;
  /** Where copies for other programs go. */
  readonly folder: string;
  /** True when a program opened it. */
  readonly open: (path: string) => Promise<boolean>;
  readonly reveal: (path: string) => void;
}

type AttachmentChannel = Extract<keyof Handlers, `attachment:${string}`>;

/** Photos and documents: the page sees their hashes and never a path. */
export const attachmentHandlers = ({
  store,
  folder,
  open,
  reveal,
}: Parts): Pick<Handlers, AttachmentChannel> => {
  const { files } = store;
  const { shelf, thumbnails } = files;
  const intake = createIntake(shelf);
  return {
    'attachment:begin': ({ upload, name, size }) => intake.begin(upload, name, size),
    'attachment:add': ({ upload, bytes }) => intake.add(upload, bytes),
    'attachment:end': async ({ upload }) => {
      const taken = await intake.end(upload);
      if (taken.ok) files.took(taken.value.file.hash);
      return taken;
    },
    'attachment:drop': async ({ upload }) => {
      await intake.drop(upload);
      return null;
    },
    'attachment:here': async ({ hashes }) => {
      const here = await Promise.all(hashes.map((hash) => shelf.has(hash)));
      return hashes.filter((_, at) => here[at]);
    },
    'attachment:open': async ({ id }) => {
      const raw = await store.get(attachment.kind, id);
      if (raw === null) return 'not-here';
      const { file, fileName } = readRecord(attachment, raw);
      if (file === null) return 'not-here';
      const copy = await makeOpenCopy(shelf, folder, file, fileName);
      if (copy === null) return 'not-here';
      if (copy.mayOpen && (await open(copy.path))) return 'opened';
      reveal(copy.path);
      return 'shown';
    },
    'attachment:keepThumbnail': async ({ hash, bytes }) => {
      if (await shelf.has(hash)) await thumbnails.keep(hash, bytes);
      return null;
    },
  };
};
