import type { Panel } from '../../../shared/domain/enums.ts';
import type { Logo } from '../../../shared/ipc/logo.ts';
import type { PaperColour } from '../../../shared/ipc/paperColour.ts';
import type { PosterSize } from '../../../shared/ipc/poster.ts';

/** The board as it leaves the app: share fields alone, and corners without names. */
export interface BoardPaper {
  readonly title: string;
  readonly madeOn: string;
  readonly size: PosterSize;
  readonly colour: PaperColour;
  readonly language: 'nl' | 'en';
  readonly logo: Logo | null;
  readonly columns: readonly BoardColumn[];
}

export interface BoardColumn {
  readonly name: string;
  readonly cards: readonly BoardCard[];
}

export interface BoardCard {
  readonly title: string;
  readonly villages: readonly string[];
  readonly themes: readonly string[];
  readonly seated: readonly Panel[];
}
