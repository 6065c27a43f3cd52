import type { Panel } from '../../../shared/domain/enums.ts';
import type { Logo } from '../../../shared/ipc/logo.ts';
import type { PaperColour } from '../../../shared/ipc/paperColour.ts';
import type { SheetFact } from '../sheet.ts';

/** A learning history as it leaves the app: share fields, and stories that may be told. */
export interface HistoryPaper {
  readonly format: 'history-docx';
  readonly title: string;
  readonly madeOn: string;
  readonly language: 'nl' | 'en';
  readonly colour: PaperColour;
  readonly logo: Logo | null;
  readonly chapters: readonly HistoryChapter[];
}

/** One initiative. */
export interface HistoryChapter {
  readonly title: string;
  readonly facts: readonly SheetFact[];
  readonly rows: readonly HistoryRow[];
}

/** What happened, and beside it what there is to say of it. */
export interface HistoryRow {
  readonly told: Told;
  /** Empty: the reader is invited to write. */
  readonly remarks: readonly Remark[];
}

export interface Told {
  readonly heading: string;
  /** Day, season or year in words; empty where nobody knows. */
  readonly when: string;
  readonly markdown: string;
  /** In somebody's own words. */
  readonly isQuote?: true;
}

export interface Remark {
  /** Whose corner it comes from; null when it is the coordinator's own. */
  readonly panel: Panel | null;
  readonly heading: string;
  readonly markdown: string;
}
