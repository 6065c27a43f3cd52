import { newId } from '../app/newId.ts';
import { write } from '../app/write.ts';

/** A row without words yet; null when it could not be kept. */
export const newTranslation = async (initiativeId: string | null): Promise<string | null> => {
  const id = newId();
  const edit = { op: 'create', kind: 'translation', id, values: { initiativeId } } as const;
  return (await write([edit], 'create')).ok ? id : null;
};
