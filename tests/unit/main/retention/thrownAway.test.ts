import { describe, expect, it } from 'vitest';
import { anId, creating } from '../store/aStore.ts';
import { filesWith } from '../store/laidOpen.ts';
import { setUp, throwAway } from './aRetention.ts';

describe('what was thrown away by hand', () => {
  it('goes out of every byte thirty days later, unasked and unsaid', async () => {
    const all = await setUp();
    const { computer, retention, note, contact, pass } = all;
    const [person, group, organisation] = [anId(), anId(), anId()];
    await computer.write(
      [
        creating('person', { displayName: 'kanarie-mens' }, person),
        creating('party', { name: 'kanarie-groep', partyKind: 'residents_group' }, group),
        creating('party', { name: 'School', partyKind: 'police' }, organisation),
      ],
      'create',
    );
    await throwAway(all);
    await computer.write([
      { op: 'delete', kind: 'person', id: person },
      { op: 'delete', kind: 'party', id: group },
      { op: 'delete', kind: 'party', id: organisation },
    ]);
    await retention.tidy();
    pass(29);
    await retention.tidy();
    expect(await computer.store.own.thrownAway('contactMoment')).toHaveLength(1);
    await computer.store.checkpoint();

    pass(1);
    await retention.tidy();

    expect(all.tidied).toEqual([]);
    expect((await computer.store.own.thrownAway('party')).map(({ id }) => id)).toEqual([
      organisation,
    ]);
    await computer.close();
    expect(await filesWith(computer.folder, ['kanarie', note, contact, person, group])).toEqual([]);
  });

  it('stays when it was brought back in time, as the sample does', async () => {
    const all = await setUp();
    const { computer, retention, contact, pass } = all;
    const sample = anId();
    await computer.write([creating('contactMoment', { sample: true }, sample)], 'create');
    await computer.write([{ op: 'delete', kind: 'contactMoment', id: sample }]);
    await throwAway(all);
    pass(20);
    await computer.write([{ op: 'restore', kind: 'contactMoment', id: contact }]);

    pass(400);
    await retention.tidy();

    expect((await computer.store.list('contactMoment')).map(({ id }) => id)).toEqual([contact]);
    expect((await computer.store.own.thrownAway('contactMoment')).map(({ id }) => id)).toEqual([
      sample,
    ]);
  });
});
