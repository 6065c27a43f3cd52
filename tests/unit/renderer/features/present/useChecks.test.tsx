import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Json, RawRecord } from '../../../../../shared/domain/entity.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import { slide } from '../../../../../shared/domain/slide.ts';
import { pieceOf } from '../../../../../shared/ipc/pieces.ts';
import { openWindow } from '../../openWindow.ts';

const [slideId, cardId, plankId] = [1, 2, 3].map(
  (at) => `019400cc-0000-7000-8000-${String(at).padStart(12, '0')}`,
) as [string, string, string];

const aRecord = (kind: string, id: string, values: Readonly<Record<string, Json>>): RawRecord => ({
  ...{ id, kind, createdAt: '', updatedAt: '', authorId: '' },
  values,
});
const shared = { shared: { id: slideId, isOwn: true, isLive: true } };
const records = [
  { ...aRecord('initiative', cardId, { title: 'Naaicafé' }), ...shared },
  aRecord('contribution', plankId, { initiativeId: cardId, text: 'ruzie' }),
];
const slides = [readRecord(slide, aRecord('slide', slideId, { drawingOfId: cardId }))];

describe('the check list of a talk', () => {
  it.each(['contribution', 'party'])('says nothing before every %s is read', async (late) => {
    const held: (() => void)[] = [];
    const go = new Promise<void>((done) => held.push(done));
    const asked: string[] = [];
    await openWindow({
      answers: {
        'record:pieces': async ({ kind }) => {
          asked.push(kind);
          if (kind === late) await go;
          return [pieceOf(records.filter((one) => one.kind === kind))];
        },
      },
    });
    const { useChecks } = await import('../../../../../renderer/features/present/useChecks.ts');
    const { loadKind } = await import('../../../../../renderer/app/records.ts');

    const { result } = renderHook(() => useChecks(slides));
    const others = ['initiative', 'lesson', 'dilemma', 'attachment', 'contribution', 'party'];
    await Promise.all(others.filter((kind) => kind !== late).map(loadKind));
    expect(asked).toContain(late);
    expect(result.current.stops).toBeNull();
    expect(result.current.mayShow()).toBe(false);

    for (const release of held) release();
    await waitFor(() => {
      expect(result.current.stops).toMatchObject([{ check: 'private-plank' }]);
    });
  });
});
