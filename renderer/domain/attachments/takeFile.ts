import type { TakeError, TakenFile } from '../../../shared/ipc/attachment.ts';
import { pieceBytes } from '../../../shared/ipc/attachment.ts';
import { err } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { call } from '../../app/api.ts';
import { newId } from '../../app/newId.ts';
import { showNotice } from '../../app/notice.ts';
import { write } from '../../app/write.ts';

/** To what a file is added. */
export interface Owner {
  readonly field: 'initiativeId' | 'lessonId';
  readonly id: string;
}

/** Gives a file to main piece by piece; nothing of it is kept when one of them is refused. */
const take = async (file: File): Promise<Result<TakenFile, TakeError>> => {
  const upload = newId();
  const begun = await call('attachment:begin', { upload, name: file.name, size: file.size });
  if (!begun.ok) return begun;
  try {
    for (let at = 0; at < file.size; at += pieceBytes) {
      const piece = await file.slice(at, at + pieceBytes).arrayBuffer();
      const added = await call('attachment:add', { upload, bytes: new Uint8Array(piece) });
      if (!added.ok) return added;
    }
    return await call('attachment:end', { upload });
  } catch {
    await call('attachment:drop', { upload });
    return err({ kind: 'not-saved' });
  }
};

/** Puts a file on a record; null when it was refused, and the person was told why. */
export const addFile = async (file: File, owner: Owner): Promise<string | null> => {
  const taken = await take(file);
  if (!taken.ok) {
    const { error } = taken;
    const max = error.kind === 'too-large' ? error.maxMib : 0;
    const words = `attachments.refused.${error.kind}` as const;
    showNotice({ tone: 'trouble', words, values: { name: file.name, max } });
    return null;
  }
  const id = newId();
  const values = {
    fileName: taken.value.fileName,
    file: taken.value.file,
    permission: 'none',
    [owner.field]: owner.id,
  };
  const kept = await write([{ op: 'create', kind: 'attachment', id, values }], 'create');
  return kept.ok ? id : null;
};
