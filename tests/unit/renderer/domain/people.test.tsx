import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Edit } from '../../../../shared/ipc/edit.ts';
import type { Json, RecordMeta } from '../../../../shared/domain/entity.ts';
import { openWindow } from '../openWindow.ts';

const [areaId, deviceId, recordId] = [1, 2, 3].map(
  (n) => `019400aa-0000-7000-8000-00000000000${String(n)}`,
) as [string, string, string];
const authorId = 'u-anneke';
const left = { from: 2015, to: 2018 };

const theirs: RecordMeta = {
  ...{ id: recordId, kind: 'lesson', authorId },
  ...{ createdAt: '2018-01-01T00:00:00Z', updatedAt: '2018-01-01T00:00:00Z' },
  shared: { id: recordId, isOwn: false, isLive: true },
};

/** What the screens say of who shared a lesson, when her computer says this of itself. */
const said = async (device?: Readonly<Record<string, Json>>) => {
  const edits: Edit[] = [{ op: 'create', kind: 'area', id: areaId, values: { name: 'Bedum' } }];
  if (device !== undefined) {
    const values = { authorId, deviceId: 'd', ...device };
    edits.push({ op: 'create', kind: 'device', id: deviceId, values });
  }
  await openWindow({ edits });
  const { loadKind } = await import('../../../../renderer/app/records.ts');
  await Promise.all(['area', 'device', 'village'].map(loadKind));
  const { SharedLabel } = await import('../../../../renderer/domain/SharedLabel.tsx');
  const { NoaberList } = await import('../../../../renderer/domain/noabers/NoaberList.tsx');
  const noaber = {
    ...{ id: recordId, kind: 'lesson' as const, title: 'Een hek', authorId },
    ...{ isOwn: false, villageIds: [], words: [], parties: [], themes: [] },
  };
  const label = render(<SharedLabel record={theirs} />).container.textContent;
  render(<NoaberList noabers={[noaber]} />);
  return { label, line: screen.getByRole('listitem').textContent };
};

it('names a colleague by function and area, and not by name', async () => {
  const { label, line } = await said({ name: 'Anneke', areaId });

  expect(label).toBe('Van de coördinator van Bedum');
  expect(line).toContain('Bel de coördinator van Bedum');
  expect(`${label}${line}`).not.toContain('Anneke');
});

it('says what is known of a colleague whose area is not', async () => {
  expect(await said({ name: 'Anneke' })).toMatchObject({ label: 'Van Anneke' });
});

it('says that it is a colleague where nothing else is known', async () => {
  const { label, line } = await said();

  expect(label).toBe('Van een collega');
  expect(line).toContain('Bel een collega');
});

it('asks nobody to ring who handed over, and names the function with its years', async () => {
  const { label, line } = await said({ areaId, served: left });

  expect(label).toBe('Van coördinator Bedum, 2015–2018');
  expect(line).toContain('coördinator Bedum, 2015–2018');
  expect(line).not.toContain('Bel ');
});

it('gives no reason where a noaber has no word and no theme in common', async () => {
  const { line } = await said({ areaId });

  expect(line).not.toContain('Zelfde');
});
