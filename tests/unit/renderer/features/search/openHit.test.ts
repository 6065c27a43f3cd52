import { describe, expect, it, vi } from 'vitest';
import type { SearchHit, SearchKind } from '../../../../../shared/ipc/search.ts';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import { openWindow } from '../../openWindow.ts';

const id = (number: number): string => `019400aa-0000-7000-8000-00000000000${String(number)}`;
const initiativeId = id(1);

const hitOf = (kind: SearchKind): SearchHit => ({
  ...{ id: id(2), kind, title: '', titleRanges: [], isTitlePrivate: true },
  ...{ snippet: '', snippetRanges: [], isPrivate: true, names: [], words: [], score: 1 },
});

const opened = async (kind: SearchKind, values = {}, more: readonly Edit[] = []) => {
  await openWindow({ edits: [{ op: 'create', kind, id: id(2), values }, ...more] });
  const { openHit } = await import('../../../../../renderer/features/search/openHit.ts');
  return openHit(hitOf(kind));
};

describe('an own note that was found', () => {
  it.each(['story', 'signal'] as const)('%s opens on the card it belongs to', async (kind) => {
    expect(await opened(kind, { initiativeId })).toBe('opened');

    await vi.waitFor(() => {
      expect(window.location.hash).toBe(`#/initiatief/${initiativeId}`);
    });
  });

  it.each([
    ['signal', '#/gehoord'],
    ['person', `#/contacten/${id(2)}`],
  ] as const)('%s without a card opens where those stand', async (kind, at) => {
    expect(await opened(kind)).toBe('opened');

    await vi.waitFor(() => {
      expect(window.location.hash).toBe(at);
    });
  });
});

const bedum: Edit = { op: 'create', kind: 'village', id: id(3), values: { name: 'Bedum' } };
const winsum: Edit = {
  op: 'create',
  kind: 'village',
  id: id(4),
  values: { name: 'Winsum', areaPeriods: [{ areaId: id(9), from: null, to: null }] },
};
const helped = (villageIds: readonly string[], field: string): Edit => ({
  op: 'create',
  kind: 'initiative',
  id: initiativeId,
  values: { title: 'Leeszaal', villageIds: [...villageIds], [field]: [id(2)] },
});

describe.each([
  ['programme', 'programmeIds'],
  ['fundingSource', 'fundingSourceIds'],
] as const)('a %s that was found', (kind, field) => {
  it('opens in a village with a card that it helps, wherever it belongs', async () => {
    const more = [bedum, winsum, helped([id(4)], field)];

    expect(await opened(kind, { name: 'Noaberschap' }, more)).toBe('opened');
    expect(window.location.hash).toBe(`#/dorpen/${id(4)}%2F${id(2)}`);
  });

  it('opens in the first village of its area while it helps nothing', async () => {
    expect(await opened(kind, { areaId: id(9) }, [bedum, winsum])).toBe('opened');
    expect(window.location.hash).toBe(`#/dorpen/${id(4)}%2F${id(2)}`);
  });

  it('opens on its card where that has no village', async () => {
    expect(await opened(kind, {}, [bedum, helped([], field)])).toBe('opened');
    expect(window.location.hash).toBe(`#/initiatief/${initiativeId}`);
  });

  it('is sought by its name where it stands nowhere', async () => {
    expect(await opened(kind, { areaId: id(8) }, [bedum, winsum])).toBe('seek-name');
  });
});
