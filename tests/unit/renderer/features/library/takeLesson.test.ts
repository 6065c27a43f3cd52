import { describe, expect, it } from 'vitest';
import { takeEdits } from '../../../../../renderer/features/library/takeLesson.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import type { Json } from '../../../../../shared/domain/entity.ts';
import { lesson } from '../../../../../shared/domain/lesson.ts';

const aLesson = (values: Readonly<Record<string, Json>>) =>
  readRecord(lesson, {
    id: 'les',
    kind: 'lesson',
    createdAt: '2018-01-01T00:00:00Z',
    updatedAt: '2018-01-01T00:00:00Z',
    authorId: 'colleague',
    values: { title: 'Een hek helpt', ...values },
  });

const take = (values: Readonly<Record<string, Json>>) => {
  const taking = { cardId: 'kaart', relationId: 'band', cards: [], intro: 'Uit de les' };
  const [card, relation] = takeEdits(aLesson(values), { ...taking, ask: (field) => `${field}?` });
  if (card?.op !== 'create' || relation?.op !== 'create') throw new Error('nothing was made');
  return { card: card.values, relation: relation.values };
};

describe('a lesson that is taken along', () => {
  it('asks what it answered, the place first, and brings no answer', () => {
    const { card } = take({ happened: 'Het hek stond open.', nextTime: 'Eerst vragen.' });

    expect(card['notes']).toBe(
      ['Uit de les', '**placeDiffers?**', '…', '**happened?**', '…', '**nextTime?**', '…'].join(
        '\n\n',
      ),
    );
    expect(JSON.stringify(card)).not.toContain('Het hek stond open');
  });

  it('asks everything when it answered nothing', () => {
    expect(String(take({}).card['notes']).match(/\?/g)).toHaveLength(6);
  });

  it('stays linked to where the questions came from', () => {
    expect(take({}).relation).toEqual({
      fromId: 'kaart',
      relationKind: 'inspired_by',
      lessonId: 'les',
    });
  });
});
