import type { Attachment } from '../../../shared/domain/attachment.ts';
import { isPhoto } from '../../../shared/domain/attachment.ts';
import type { Json } from '../../../shared/domain/entity.ts';
import type { Slide, SlideKind } from '../../../shared/domain/slide.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';

/** The bridge and the drawing of the whole work fill a slide of their own. */
export const takesPicture = (kind: SlideKind): boolean =>
  kind === 'card' || kind === 'text' || kind === 'who' || kind === 'dilemmas';

export type SlidePictureChoice = Partial<Record<'photoId' | 'drawingOfId', string>>;

/** A photo or a drawing instead of what the slide shows now; neither takes it away. */
export const pictureEdits = (
  { id, photoId, drawingOfId }: Slide,
  chosen: SlidePictureChoice,
): readonly Edit[] => {
  const set = (field: keyof Slide, value: Json): Edit => ({
    ...{ op: 'set', kind: 'slide', id, field },
    value,
  });
  const photo = chosen.photoId ?? null;
  const drawing = chosen.drawingOfId ?? null;
  return [
    ...(photo === photoId ? [] : [set('photoId', photo)]),
    ...(drawing === drawingOfId ? [] : [set('drawingOfId', drawing)]),
  ];
};

/** The photos of all cards of a talk, those of the slide's own card first. */
export const photosFor = (
  slide: Slide,
  slides: readonly Slide[],
  photos: readonly Attachment[],
): readonly Attachment[] => {
  const initiatives = new Set(slides.flatMap(({ initiativeId }) => initiativeId ?? []));
  const lessons = new Set(slides.flatMap(({ lessonId }) => lessonId ?? []));
  const found = photos.filter(
    (one) =>
      isPhoto(one) && (initiatives.has(one.initiativeId ?? '') || lessons.has(one.lessonId ?? '')),
  );
  const isOwn = ({ initiativeId, lessonId }: Attachment): boolean =>
    (initiativeId !== null && initiativeId === slide.initiativeId) ||
    (lessonId !== null && lessonId === slide.lessonId);
  return [...found.filter(isOwn), ...found.filter((one) => !isOwn(one))];
};

/** The initiatives of a talk, each once, that of the slide first. */
export const drawnFor = (slide: Slide, slides: readonly Slide[]): readonly string[] => [
  ...new Set([slide, ...slides].flatMap(({ initiativeId }) => initiativeId ?? [])),
];
