import { attachment } from '../../../shared/domain/attachment.ts';
import { readRecord } from '../../../shared/domain/entity.ts';
import type { RawRecord, RecordOf } from '../../../shared/domain/entity.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { byPosition } from '../../../shared/domain/position.ts';
import { presentation } from '../../../shared/domain/presentation.ts';
import { sharePart } from '../../../shared/domain/sharePart.ts';
import { slide } from '../../../shared/domain/slide.ts';
import { checksOf } from '../../../shared/domain/slideChecks.ts';
import type { DeckOrder } from '../../../shared/ipc/deck.ts';
import { exportWords } from '../exportWords.ts';
import { readById } from '../readBy.ts';
import type { RecordSource } from '../readBy.ts';
import type { DeckPaper, DeckPhoto, DeckSlide } from './deckPaper.ts';

/** The bytes of a photo by its hash; null where they are not here. */
export type ReadPhoto = (hash: string) => Promise<Uint8Array | null>;

/** Reads a talk; `checks-open` where a slide may not be shown, null where there is no talk. */
export const collectDeck = async (
  source: RecordSource,
  readPhoto: ReadPhoto,
  { presentationId, colour, language }: DeckOrder,
  today: string,
): Promise<DeckPaper | 'checks-open' | null> => {
  const raw = await source.get(presentation.kind, presentationId);
  if (!raw) return null;
  const talk = sharePart(presentation, raw);
  const ordered = (await source.list(slide.kind))
    .map((one) => ({ raw: one, ...placed(one) }))
    .filter((one) => one.presentationId === presentationId)
    .toSorted(byPosition);
  const initiatives = await readById(source, initiative);
  const lessons = await readById(source, lesson);
  const photos = await readById(source, attachment);
  const behind = {
    initiative: (id: string) => initiatives.get(id),
    lesson: (id: string) => lessons.get(id),
    photo: (id: string) => photos.get(id),
    today,
  };
  const slides: DeckSlide[] = [];
  for (const one of ordered) {
    if (checksOf(readRecord(slide, one.raw), behind).length > 0) return 'checks-open';
    const { slideKind, title, words, notes, photoId } = sharePart(slide, one.raw);
    const photo = await photoOf(photos.get(photoId ?? ''), readPhoto);
    slides.push({ kind: slideKind, title, words, notes, photo });
  }
  const { locale } = exportWords(language);
  const day =
    talk.date === null
      ? ''
      : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(`${talk.date}T00:00:00Z`),
        );
  const about = [talk.audience, day].filter((part) => part !== '').join(' · ');
  return { format: 'pptx', title: talk.title, about, language, colour, slides };
};

const placed = (raw: RawRecord) => {
  const { id, createdAt, position, presentationId } = readRecord(slide, raw);
  return { id, createdAt, position, presentationId };
};

const photoOf = async (
  of: RecordOf<typeof attachment> | undefined,
  readPhoto: ReadPhoto,
): Promise<DeckPhoto | null> => {
  if (of?.file == null) return null;
  const bytes = await readPhoto(of.file.hash);
  return bytes === null ? null : { bytes, mediaType: of.file.mediaType, alt: of.alt };
};
