import { describe, expect, it, vi } from 'vitest';
import type { SearchHit, SearchKind } from '../../../../../shared/ipc/search.ts';
import { openWindow } from '../../openWindow.ts';

const id = (number: number): string => `019400aa-0000-7000-8000-00000000000${String(number)}`;
const initiativeId = id(1);

const hitOf = (kind: SearchKind): SearchHit => ({
  ...{ id: id(2), kind, title: '', titleRanges: [], isTitlePrivate: true },
  ...{ snippet: '', snippetRanges: [], isPrivate: true, names: [], words: [], score: 1 },
});

const opened = async (kind: SearchKind, values = {}) => {
  await openWindow({ edits: [{ op: 'create', kind, id: id(2), values }] });
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
    ['person', '#/contacten'],
  ] as const)('%s without a card opens where those stand', async (kind, at) => {
    expect(await opened(kind)).toBe('opened');

    await vi.waitFor(() => {
      expect(window.location.hash).toBe(at);
    });
  });
});
