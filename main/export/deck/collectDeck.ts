import { attachment } from '../../../shared/domain/attachment.ts';
import { contribution } from '../../../shared/domain/contribution.ts';
import { dilemma } from '../../../shared/domain/dilemma.ts';
import { readRecord } from '../../../shared/domain/entity.ts';
import type { RawRecord, RecordOf } from '../../../shared/domain/entity.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { party } from '../../../shared/domain/party.ts';
import { byPosition } from '../../../shared/domain/position.ts';
import { presentation } from '../../../shared/domain/presentation.ts';
import { sharePart } from '../../../shared/domain/sharePart.ts';
import { slide } from '../../../shared/domain/slide.ts';
import { checksOf } from '../../../shared/domain/slideChecks.ts';
import type { Behind } from '../../../shared/domain/slideChecks.ts';
import type { DeckDrawing, DeckOrder } from '../../../shared/ipc/deck.ts';
import { exportWords } from '../exportWords.ts';
import { readById } from '../readBy.ts';
import type { RecordSource } from '../readBy.ts';
import type { DeckBridge, DeckPaper, DeckSlide } from './deckPaper.ts';

/** A photo that a slide asks for, before anybody has read it. */
export interface PhotoRef {
  readonly hash: string;
  readonly alt: string;
  /** What the person knows it by. */
  readonly name: string;
}

/** A talk of which the photos are still to be read. */
export interface DeckDraft extends Omit<DeckPaper, 'slides'> {
  readonly slides: readonly DraftSlide[];
}
interface DraftSlide extends Omit<DeckSlide, 'photo'> {
  readonly photo: PhotoRef | null;
}

/** Reads a talk; `checks-open` where a slide may not be shown, null where there is no talk. */
export const collectDeck = async (
  source: RecordSource,
  { presentationId, colour, language, drawings = [] }: DeckOrder,
  today: string,
  signal: AbortSignal,
): Promise<DeckDraft | 'checks-open' | null> => {
  const raw = await source.get(presentation.kind, presentationId);
  if (!raw) return null;
  const talk = sharePart(presentation, raw);
  const ordered = (await source.list(slide.kind))
    .map((one) => ({ raw: one, ...placed(one) }))
    .filter((one) => one.presentationId === presentationId)
    .toSorted(byPosition);
  const photos = await readById(source, attachment, signal);
  const behind = await readBehind(source, photos, today, signal);
  const slides: DraftSlide[] = [];
  for (const one of ordered) {
    const whole = readRecord(slide, one.raw);
    if (checksOf(whole, behind).length > 0) return 'checks-open';
    const { slideKind, title, words, notes, photoId } = sharePart(slide, one.raw);
    const photo = photoOf(photos.get(photoId ?? ''));
    // Only where the slide asks for it: its card was looked at then.
    const drawing = whole.drawingOfId === null ? null : drawingOf(drawings, one.id);
    slides.push({ kind: slideKind, title, words, notes, photo, drawing });
  }
  const { locale, agendaItem } = exportWords(language);
  const day =
    talk.date === null
      ? ''
      : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(`${talk.date}T00:00:00Z`),
        );
  const item = talk.agendaItem === '' ? '' : `${agendaItem} ${talk.agendaItem}`;
  const about = [talk.audience, item, day].filter((part) => part !== '').join(' · ');
  return { format: 'pptx', title: talk.title, about, language, colour, slides };
};

/** All that may keep a slide from the screen, as it is now. */
const readBehind = async (
  source: RecordSource,
  photos: ReadonlyMap<string, RecordOf<typeof attachment>>,
  today: string,
  signal: AbortSignal,
): Promise<Behind> => {
  const initiatives = await readById(source, initiative, signal);
  const lessons = await readById(source, lesson, signal);
  const dilemmas = await readById(source, dilemma, signal);
  const planks = [...(await readById(source, contribution, signal)).values()];
  const parties = await readById(source, party, signal);
  return {
    initiative: (id) => initiatives.get(id),
    lesson: (id) => lessons.get(id),
    dilemma: (id) => dilemmas.get(id),
    photo: (id) => photos.get(id),
    planks: (id) => planks.filter(({ initiativeId }) => initiativeId === id),
    party: (id) => parties.get(id),
    today,
  };
};

const placed = (raw: RawRecord) => {
  const { id, createdAt, position, presentationId } = readRecord(slide, raw);
  return { id, createdAt, position, presentationId };
};

const drawingOf = (drawings: readonly DeckDrawing[], id: string): DeckBridge | null => {
  const drawing = drawings.find(({ slideId }) => slideId === id);
  return drawing === undefined
    ? null
    : {
        ...{ bytes: drawing.png, mediaType: 'image/png', alt: drawing.alt },
        ...{ keys: drawing.keys ?? [], size: drawing.size ?? null },
      };
};

const photoOf = (of: RecordOf<typeof attachment> | undefined): PhotoRef | null => {
  if (of?.file == null) return null;
  const name = of.fileName.trim() === '' ? of.alt : of.fileName;
  return { hash: of.file.hash, alt: of.alt, name };
};
