import type { RawRecord } from '../../shared/domain/entity.ts';
import { recordsOfForm } from '../../shared/ipc/held.ts';
import { call } from './api.ts';

/** What is done with a record now and then takes away the place of a form that is about it. */
const leavesRoomFor = (name: string, { kind, values, shared, siblings }: RawRecord): boolean => {
  const [form, , departmentId, field = ''] = name.split('/');
  switch (form) {
    case 'close':
      return (values['outcome'] ?? null) === null;
    case 'use':
      return kind !== 'lesson' || shared?.isLive === true;
    case 'desk':
      return (
        values['triage'] === 'desk' &&
        values['careWorry'] !== true &&
        (values['closedOn'] ?? null) === null &&
        values['departmentId'] === departmentId
      );
    case 'together':
      return siblings?.[field] !== undefined;
    default:
      return true;
  }
};

/** All that the form is about is there, and the form opens; else what was typed waits for an undo. */
export const heldOpens = async (name: string): Promise<boolean> => {
  const records = await Promise.all(
    recordsOfForm(name).map((of) => call('record:get', of).catch(() => null)),
  );
  return records.every((record) => record !== null && leavesRoomFor(name, record));
};
