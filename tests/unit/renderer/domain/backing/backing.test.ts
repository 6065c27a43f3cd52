import { describe, expect, it } from 'vitest';
import { backingNamed, backingsOf } from '../../../../../renderer/domain/backing/backing.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import type { Json } from '../../../../../shared/domain/entity.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';
import { programme } from '../../../../../shared/domain/programme.ts';

const meta = { createdAt: '', updatedAt: '', authorId: '' };
const aProgramme = (id: string, values: Readonly<Record<string, Json>>) =>
  readRecord(programme, { ...meta, kind: 'programme', id, values });
const bedum = '019400aa-0000-7000-8000-0000000000b1';
const winsum = '019400aa-0000-7000-8000-0000000000b2';
const all = [
  aProgramme('own', { name: 'Noaberschap', areaId: bedum }),
  aProgramme('far', { name: 'Elders', areaId: winsum }),
  aProgramme('loose', { name: 'Zonder gebied' }),
];
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('what stands behind a village', () => {
  it('are the programmes of its areas, and of no other', () => {
    expect(ids(backingsOf('programme', all, new Set([bedum]), []))).toEqual(['own']);
  });

  it('are those that an initiative there names too, from wherever', () => {
    const far = '019400aa-0000-7000-8000-0000000000f1';
    const programmes = [...all, aProgramme(far, { name: 'Provincie', areaId: winsum })];
    const values = { programmeIds: [far] };
    const here = readRecord(initiative, { ...meta, kind: 'initiative', id: 'i', values });

    expect(ids(backingsOf('programme', programmes, new Set([bedum]), [here]))).toEqual([
      'own',
      far,
    ]);
  });
});

it('knows a programme by its name, whatever its capitals', () => {
  expect(backingNamed(all, ' noaberSCHAP ')?.id).toBe('own');
  expect(backingNamed(all, 'Noaber')).toBeUndefined();
});
