import type { FuzzyDate } from '../../../shared/domain/fuzzyDate.ts';
import type { ImportMark } from '../../../shared/domain/importMark.ts';
import type { LessonKind, Origin, Stage, Theme } from '../../../shared/domain/enums.ts';
import type { LessonText } from '../../../shared/domain/lesson.ts';
import type { KnownVillage } from './findVillages.ts';

export type CardText = 'notes' | 'ownWords' | 'whatResidentsDo' | LessonText;

/** What one row becomes. */
export interface Card {
  readonly mark: ImportMark;
  readonly target: Stage | 'lesson';
  readonly title: string;
  readonly villageIds: readonly string[];
  /** Villages that come along, by name. */
  readonly newVillages: readonly string[];
  readonly themes: readonly Theme[];
  readonly tags: readonly string[];
  readonly origin: Origin | null;
  readonly lessonKind: LessonKind | null;
  readonly forWhom: readonly string[];
  readonly begunOn: FuzzyDate | null;
  readonly touchOn: FuzzyDate | null;
  readonly texts: ReadonlyMap<CardText, string>;
  /** Ticked off in its own program. */
  readonly isFinished: boolean;
  /** Somebody's name may stand on it. */
  readonly mayName: boolean;
}

/** What is here already, as far as bringing something in has to know. */
export interface Around {
  readonly villages: readonly KnownVillage[];
  /** Names that may stand on a card: of villages, organisations and departments. */
  readonly names: readonly string[];
  readonly marks: readonly ImportMark[];
  readonly ids: readonly string[];
  readonly areaId: string | null;
  /** YYYY-MM-DD. */
  readonly today: string;
}
