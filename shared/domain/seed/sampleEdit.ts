import type { Json } from '../entity.ts';
import type { Edit } from '../../ipc/edit.ts';

/** A record of the sample: marked, so that all of it can be taken away in one step. */
export const sampleEdit = (
  kind: string,
  id: string,
  values: Readonly<Record<string, Json>>,
): Edit => ({
  op: 'create',
  kind,
  id,
  values: { ...values, sample: true },
});
