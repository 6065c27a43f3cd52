import { describe, expect, it } from 'vitest';
import { photosFor, pictureEdits } from '../../../../../renderer/features/present/pictureEdits.ts';
import { attachment } from '../../../../../shared/domain/attachment.ts';
import type { Attachment } from '../../../../../shared/domain/attachment.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import type { Json } from '../../../../../shared/domain/entity.ts';
import { slide } from '../../../../../shared/domain/slide.ts';
import type { Slide } from '../../../../../shared/domain/slide.ts';

const [tuin, plein, les] = [1, 2, 3].map(
  (at) => `019400cc-0000-7000-8000-${String(at).padStart(12, '0')}`,
) as [string, string, string];
const meta = { createdAt: '', updatedAt: '', authorId: '' };

const aSlide = (values: Readonly<Record<string, Json>>): Slide =>
  readRecord(slide, { ...meta, id: 's', kind: 'slide', values });

const aPhoto = (
  id: string,
  values: Readonly<Record<string, Json>>,
  mediaType = 'image/png',
): Attachment =>
  readRecord(attachment, {
    ...{ ...meta, id, kind: 'attachment' },
    values: { file: { hash: 'a'.repeat(64), size: 1, mediaType }, ...values },
  });

describe('the photos to choose from', () => {
  it('are those of every card in the talk, its own first, and no documents', () => {
    const own = aSlide({ initiativeId: plein });
    const slides = [aSlide({ initiativeId: tuin }), own, aSlide({ lessonId: les })];

    const photos = photosFor(own, slides, [
      aPhoto('tuin', { initiativeId: tuin }),
      aPhoto('elders', { initiativeId: '019400cc-0000-7000-8000-000000000009' }),
      aPhoto('stuk', { initiativeId: plein }, 'application/pdf'),
      aPhoto('les', { lessonId: les }),
      aPhoto('plein', { initiativeId: plein }),
    ]);

    expect(photos.map(({ id }) => id)).toEqual(['plein', 'tuin', 'les']);
  });
});

describe('a photo or a drawing on a slide', () => {
  const fields = (of: Slide, chosen: Parameters<typeof pictureEdits>[1]) =>
    Object.fromEntries(
      pictureEdits(of, chosen).map((edit) =>
        edit.op === 'set' ? [edit.field, edit.value] : ['', null],
      ),
    );

  it('takes the place of the other', () => {
    expect(fields(aSlide({ photoId: tuin }), { drawingOfId: plein })).toEqual({
      ...{ photoId: null, drawingOfId: plein },
    });
    expect(fields(aSlide({ drawingOfId: plein }), {})).toEqual({ drawingOfId: null });
  });
});
