import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Handlers } from '../../../../../shared/ipc/contract.ts';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import { openWindow } from '../../openWindow.ts';

const anId = (n: number): string => `019400aa-0000-7000-8000-${String(n).padStart(12, '0')}`;
const initiatives = [anId(1), anId(2)];

const edits: readonly Edit[] = initiatives.map((initiativeId, at) => ({
  ...{ op: 'create', kind: 'story', id: anId(11 + at) },
  values: {
    initiativeId,
    consent: 'anonymous',
    text: `Wij begonnen met soep nummer ${String(at)}.`,
  },
}));

const opened = async (get?: Handlers['record:get']) => {
  const asked: string[] = [];
  const main = await openWindow({
    edits,
    answers: {
      'record:get': (what) => {
        asked.push(what.id);
        return get ? get(what) : (main.records().find(({ id }) => id === what.id) ?? null);
      },
    },
  });
  const { StoriesCheck } = await import('../../../../../renderer/features/export/StoriesCheck.tsx');
  const shown = (ids: readonly string[]) => (
    <StoriesCheck ids={ids} others={[]} kept={[]} onKeep={() => undefined} />
  );
  return { asked, shown };
};

describe('the check of stories', () => {
  it('reads only those that were not read before', async () => {
    const { asked, shown } = await opened();
    const { rerender } = render(shown(initiatives.slice(0, 1)));
    expect(await screen.findByText('1 verhaal gaat mee.')).toBeTruthy();

    rerender(shown(initiatives));
    expect(await screen.findByText('2 verhalen gaan mee.')).toBeTruthy();
    expect(asked).toEqual([anId(11), anId(12)]);
  });

  it('says when it could not look', async () => {
    const { shown } = await opened(() => {
      throw new Error('the disk is gone');
    });
    render(shown(initiatives));

    expect(await screen.findByText(/nu niet alle verhalen nakijken/)).toBeTruthy();
  });
});
