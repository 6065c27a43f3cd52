import { allEntities } from '../../shared/domain/kinds.ts';
import type { Edit } from '../../shared/ipc/edit.ts';
import { call } from './api.ts';
import { newId } from './newId.ts';
import { showNotice } from './notice.ts';
import { useSomeLoaded } from './records.ts';
import { undoAct } from './undo.ts';
import { write } from './write.ts';

const sampleKinds = allEntities()
  .filter(({ fields }) => 'sample' in fields)
  .map(({ kind }) => kind);

/** True while records of the sample are among those this window has read. */
export const useHasSample = (): boolean =>
  useSomeLoaded(sampleKinds, ({ values }) => values['sample'] === true);

/** Puts the sample workspace of Bedum beside what is there; false when it could not be kept. */
export const fillSample = async (): Promise<boolean> => {
  const { sampleSeed } = await import('../../shared/domain/seed/sample.ts');
  return (await write(sampleSeed(newId), 'sample')).ok;
};

const deletesOf = async (kind: string): Promise<readonly Edit[]> => {
  const records = await call('record:list', { kind, fields: ['sample'] });
  return records
    .filter(({ values }) => values['sample'] === true)
    .map(({ id }) => ({ op: 'delete', kind, id }));
};

/** Takes everything of the sample away in one action, so that one undo brings it back. */
export const removeSample = async (): Promise<void> => {
  const edits = (await Promise.all(sampleKinds.map(deletesOf))).flat();
  if (edits.length === 0) return;
  const result = await write(edits, 'sample');
  if (!result.ok) return;
  showNotice({
    tone: 'done',
    words: 'banner.sampleGone',
    act: undoAct(result.value, 'undo.undo'),
  });
};
