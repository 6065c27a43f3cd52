import type { BridgeKey } from '../../../shared/ipc/bridgeKey.ts';
import type { Logo } from '../../../shared/ipc/logo.ts';
import type { PaperColour } from '../../../shared/ipc/paperColour.ts';
import type { SlideKind } from '../../../shared/domain/slide.ts';

/** A talk as it leaves the app: share fields alone, and photos that anybody may see. */
export interface DeckPaper {
  readonly format: 'pptx';
  readonly title: string;
  /** For whom and when, in one line. */
  readonly about: string;
  readonly language: 'nl' | 'en';
  readonly colour: PaperColour;
  /** On the first and the last slide. */
  readonly logo?: Logo | null;
  readonly slides: readonly DeckSlide[];
}

export interface DeckSlide {
  readonly kind: SlideKind;
  readonly title: string;
  /** Markdown. */
  readonly words: string;
  readonly notes: string;
  readonly photo: DeckPhoto | null;
  /** The bridge of a card. */
  readonly drawing: DeckBridge | null;
}

export interface DeckBridge extends DeckPhoto {
  readonly keys: readonly BridgeKey[];
  /** On paper, in points. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

export interface DeckPhoto {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly alt: string;
}
