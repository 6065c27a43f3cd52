import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { lesson } from '../../../../shared/domain/lesson.ts';
import type { RawRecord } from '../../../../shared/domain/entity.ts';
import { pieceOf } from '../../../../shared/ipc/pieces.ts';
import type { Pieces } from '../../../../shared/ipc/pieces.ts';
import { openWindow } from '../openWindow.ts';

const ids = [1, 2].map((n) => `019400aa-0000-7000-8000-00000000000${String(n)}`);
const [first = '', second = ''] = ids;

const aLesson = (id: string, title: string): RawRecord => ({
  ...{ id, kind: lesson.kind, createdAt: '', updatedAt: '', authorId: 'me' },
  values: { title },
});

/** A main whose list is on its way until the test lets it come. */
const listUnderway = async () => {
  const now = new Map(ids.map((id) => [id, aLesson(id, 'oud')]));
  let arrive = (): void => undefined;
  const main = await openWindow({
    answers: {
      'record:pieces': () => {
        const pieces: Pieces = [pieceOf([...now.values()])];
        return new Promise<Pieces>((go) => {
          arrive = () => {
            go(pieces);
          };
        });
      },
      'record:get': ({ id }) => now.get(id) ?? null,
    },
  });
  const { followRecords, useRecords } = await import('../../../../renderer/app/records.ts');
  followRecords();
  const { result } = renderHook(() => useRecords(lesson));
  const announce = (id: string): void => {
    act(() => {
      main.announce({ name: 'record:changed', detail: { kind: lesson.kind, ids: [id] } });
    });
  };
  const titles = () => result.current.list.map(({ title }) => title);
  const letArrive = (): Promise<void> => act(async () => arrive());
  return { now, result, announce, titles, letArrive };
};

it('a list that was underway is not put over what changed meanwhile', async () => {
  const { now, announce, titles, letArrive } = await listUnderway();
  now.set(first, aLesson(first, 'nieuw'));
  announce(first);
  now.delete(second);
  announce(second);

  await letArrive();

  await waitFor(() => {
    expect(titles()).toEqual(['nieuw']);
  });
});

it('a kind does not count as read while only what changed of it is there', async () => {
  const { now, result, announce, letArrive } = await listUnderway();
  now.set(first, aLesson(first, 'nieuw'));
  announce(first);
  await act(() => new Promise((go) => setTimeout(go, 20)));

  expect(result.current.loaded).toBe(false);

  await letArrive();
  await waitFor(() => {
    expect(result.current.list).toHaveLength(2);
  });
});
