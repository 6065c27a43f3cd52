import { describe, expect, it } from 'vitest';
import {
  byDay,
  changeActivity,
  createActivity,
  draftOf,
  newActivity,
} from '../../../../../renderer/domain/activity/activityDraft.ts';
import { activity } from '../../../../../shared/domain/activity.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import type { Json } from '../../../../../shared/domain/entity.ts';

const meta = { createdAt: '', updatedAt: '', authorId: '', kind: 'activity' };
const anActivity = (values: Readonly<Record<string, Json>>, id = 'a') =>
  readRecord(activity, { ...meta, id, values });
const department = '019400aa-0000-7000-8000-0000000000d1';

describe('an activity', () => {
  it('belongs at once to the initiative on whose page it was made', () => {
    const edits = createActivity('a', { ...newActivity([]), name: ' Samen zingen ' }, 'i');

    expect(edits).toMatchObject([
      { op: 'create', kind: 'activity', values: { name: 'Samen zingen' } },
      { op: 'add', kind: 'initiative', id: 'i', field: 'activityIds', value: 'a' },
    ]);
  });

  it('has a department only where one thinks along', () => {
    const record = anActivity({ name: 'x', activityKind: 'think_along', departmentId: department });

    expect(changeActivity(record, { ...draftOf(record), activityKind: 'outing' })).toEqual([
      { op: 'set', kind: 'activity', id: 'a', field: 'activityKind', value: 'outing' },
      { op: 'set', kind: 'activity', id: 'a', field: 'departmentId', value: null },
    ]);
    expect(changeActivity(record, draftOf(record))).toEqual([]);
  });

  it('without a day stands behind those with one', () => {
    const on = { value: '2018-03-01', precision: 'season' };
    const list = [anActivity({ name: 'a' }, 'x'), anActivity({ name: 'b', on }, 'y')];

    expect(list.toSorted(byDay).map(({ id }) => id)).toEqual(['y', 'x']);
  });
});
