import { describe, expect, it } from 'vitest';
import { heldIn } from '../../../../main/retention/held.ts';
import type { RawRecord } from '../../../../shared/domain/entity.ts';
import { aRecord, anId } from '../export/exportParts.ts';

const heldOf = (records: readonly RawRecord[], timeZone = 'Europe/Amsterdam') =>
  heldIn({ list: (kind) => Promise.resolve(records.filter((one) => one.kind === kind)) }, timeZone);
const since = async (records: readonly RawRecord[]) =>
  Object.fromEntries((await heldOf(records)).map((one) => [one.id, one.since]));

describe('the time of a contact', () => {
  it('counts from the last contact about the same initiative', async () => {
    const contact = (n: number, when: string, initiativeIds: readonly string[]) =>
      aRecord('contactMoment', anId(n), { when, initiativeIds });
    const [speeltuin, tuin] = [anId(90), anId(91)];

    expect(
      await since([
        contact(1, '2020-01-01T12:00:00Z', [speeltuin]),
        contact(2, '2024-05-05T12:00:00Z', [speeltuin, tuin]),
        contact(3, '2021-01-01T12:00:00Z', [tuin]),
        contact(4, '2019-01-01T12:00:00Z', []),
      ]),
    ).toEqual({
      [anId(1)]: '2024-05-05',
      [anId(2)]: '2024-05-05',
      [anId(3)]: '2024-05-05',
      [anId(4)]: '2019-01-01',
    });
  });

  it('has the day on the wall of this computer', async () => {
    const late = aRecord('contactMoment', anId(1), { when: '2024-12-31T23:30:00Z' });

    expect(await heldOf([late])).toMatchObject([{ since: '2025-01-01' }]);
    expect(await heldOf([late], 'UTC')).toMatchObject([{ since: '2024-12-31' }]);
  });
});

it('the time of a person counts from the last contact about what their party takes part in', async () => {
  const [speeltuin, school] = [anId(90), anId(80)];

  expect(
    await since([
      aRecord('person', anId(1), { displayName: 'Anna', partyId: school }),
      aRecord('person', anId(2), { displayName: 'Ben' }),
      aRecord('initiative', speeltuin, { partyIds: [school] }),
      aRecord('contactMoment', anId(3), {
        when: '2024-05-05T12:00:00Z',
        initiativeIds: [speeltuin],
      }),
    ]),
  ).toEqual({ [anId(1)]: '2024-05-05', [anId(2)]: '2018-01-12', [anId(3)]: '2024-05-05' });
});

describe('what is held', () => {
  it('are groups of residents that nothing names, and no organisations', async () => {
    const group = (n: number, partyKind: string) => aRecord('party', anId(n), { partyKind });

    const held = await heldOf([
      group(1, 'residents_group'),
      group(2, 'residents_group'),
      group(3, 'police'),
      group(4, 'residents_group'),
      aRecord('initiative', anId(9), { partyIds: [anId(2)] }),
      aRecord('contribution', anId(10), { partyId: anId(4) }),
    ]);

    expect(held.map(({ id }) => id)).toEqual([anId(1)]);
  });

  it('are photos whose permission has an end: from the day after the last it can mean', async () => {
    const photo = (
      n: number,
      permissionUntil: RawRecord['values'][string],
      permission = 'public',
    ) => aRecord('attachment', anId(n), { permission, permissionUntil });
    const summer = { value: '2026-06-01', precision: 'season' };

    expect(await since([photo(1, summer), photo(2, null), photo(3, summer, 'none')])).toEqual({
      [anId(1)]: '2026-09-01',
    });
  });

  it('is not the sample, nor what a colleague shared', async () => {
    const shared = { id: anId(8), isOwn: false, isLive: true };

    expect(
      await heldOf([
        aRecord('contactMoment', anId(1), { sample: true }),
        { ...aRecord('contactMoment', anId(2), {}), shared },
      ]),
    ).toEqual([]);
  });
});
