import type { DeckDraft } from './collectDeck.ts';
import type { DeckPaper, DeckPhoto } from './deckPaper.ts';

/** A photo as every program shows it: upright, as JPEG or PNG, and no larger than a slide needs. */
export type Drawn = Omit<DeckPhoto, 'alt'>;

/** Where photos are drawn, out of reach of main and of the page. */
export interface Darkroom {
  /** Null for a photo that is not here, or that cannot be read. */
  readonly draw: (hash: string, longestSide: number) => Promise<Drawn | null>;
  readonly close: () => void;
}

export type OpenDarkroom = (signal: AbortSignal) => Promise<Darkroom>;

export interface Filled {
  readonly deck: DeckPaper;
  /** The names of the photos that are not in it, each once. */
  readonly lost: readonly string[];
}

/** Reads each photo once, whichever slides show it. */
export const fillPhotos = async (
  draft: DeckDraft,
  openDarkroom: OpenDarkroom,
  longestSide: number,
  onDone: (photos: number) => void,
  signal: AbortSignal,
): Promise<Filled> => {
  const wanted = draft.slides.flatMap(({ photo }) => (photo === null ? [] : [photo]));
  const drawn = new Map<string, Drawn | null>();
  if (wanted.length > 0) {
    const darkroom = await openDarkroom(signal);
    try {
      for (const [at, { hash }] of wanted.entries()) {
        signal.throwIfAborted();
        if (!drawn.has(hash)) drawn.set(hash, await darkroom.draw(hash, longestSide));
        onDone(at + 1);
      }
    } finally {
      darkroom.close();
    }
  }
  const slides = draft.slides.map(({ photo, ...slide }) => {
    const found = photo === null ? null : drawn.get(photo.hash);
    return { ...slide, photo: found && photo ? { ...found, alt: photo.alt } : null };
  });
  const lost = wanted.filter(({ hash }) => drawn.get(hash) === null).map(({ name }) => name);
  return { deck: { ...draft, slides }, lost: [...new Set(lost)] };
};

export const photosIn = ({ slides }: DeckDraft): number =>
  slides.filter(({ photo }) => photo !== null).length;
