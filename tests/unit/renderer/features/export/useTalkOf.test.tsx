import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import { openWindow } from '../../openWindow.ts';

const anId = (n: number): string => `019400aa-0000-7000-8000-${String(n).padStart(12, '0')}`;
const lessonIds = [anId(1), anId(2)];
const edits: readonly Edit[] = lessonIds.map((id, at) => ({
  ...{ op: 'create', kind: 'lesson', id },
  values: { title: `Les ${String(at + 1)}`, why: 'Korte lijnen' },
}));

const opened = async () => {
  const main = await openWindow({ edits });
  const { useTalkOf, mostCards } =
    await import('../../../../../renderer/features/export/useTalkOf.ts');
  const { useNotices } = await import('../../../../../renderer/app/notice.ts');
  const { result } = renderHook(() => useTalkOf('lesson'));
  return { main, talkOf: result.current, mostCards, notices: () => useNotices.getState().shown };
};

describe('slides of the cards that were chosen for paper', () => {
  it.each([
    ['pptx', 'export.talkPptxReady'],
    ['slides-pdf', 'export.talkPdfReady'],
    ['a3', 'export.talkA3Ready'],
  ] as const)('become a talk, and its page opens to save them as %s', async (format, words) => {
    const { main, talkOf, notices } = await opened();

    act(() => {
      talkOf('Wat wij leerden', lessonIds, format)?.();
    });
    await vi.waitFor(() => {
      expect(window.location.hash).toMatch(/^#\/vertellen\//);
    });

    const talk = main.records().find(({ kind }) => kind === 'presentation');
    const slides = main.records().filter(({ kind }) => kind === 'slide');
    expect(talk?.values['title']).toBe('Wat wij leerden');
    expect(window.location.hash).toContain(talk?.id);
    // Behind its slide stands the card: the check list of the talk looks at that.
    expect(slides.flatMap(({ values }) => values['lessonId'] ?? [])).toEqual(lessonIds);
    expect(notices()).toMatchObject([{ tone: 'done', words }]);
  });

  it('make one talk, however often the button is pressed', async () => {
    const { main, talkOf } = await opened();
    const make = talkOf('Twee keer', lessonIds, 'pptx');

    act(() => {
      make?.();
      make?.();
    });
    await vi.waitFor(() => {
      expect(window.location.hash).toMatch(/^#\/vertellen\//);
    });

    expect(main.records().filter(({ kind }) => kind === 'presentation')).toHaveLength(1);
  });

  it('are not made of nothing, nor of more than a room can bear', async () => {
    const { talkOf, mostCards } = await opened();
    const many = Array.from({ length: mostCards + 1 }, (_, at) => anId(at));

    expect(talkOf('', [], 'pptx')).toBeNull();
    expect(talkOf('', many, 'pptx')).toBeNull();
    expect(talkOf('', many.slice(1), 'pptx')).not.toBeNull();
  });
});
