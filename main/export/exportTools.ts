import type { DeckFormat } from '../../shared/ipc/deckFormat.ts';
import type { ExportOrder } from '../../shared/ipc/export.ts';
import type { Logo } from '../../shared/ipc/logo.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import type { OfficeWork } from './office/officeWork.ts';
import type { ReadPhoto } from './photoSource.ts';
import type { RecordSource } from './readBy.ts';

/** What the dialog of the system needs to know. */
export interface PlaceOrder extends Pick<ExportOrder, 'title' | 'language'> {
  readonly format: ExportOrder['format'] | DeckFormat;
}

export interface ExportPlace {
  /** The folder of a Markdown folder, the file of the other formats. Null: the person turned back. */
  readonly choose: (order: PlaceOrder) => Promise<string | null>;
  /** A folder holds files of these names; the save dialog of the system asks for single files. */
  readonly mayReplace: (names: readonly string[]) => Promise<boolean>;
}

/** A booklet has page numbers, a poster says which sheet of how many, a sheet neither. */
export type PrintedAs = 'booklet' | 'poster' | 'sheet';

export interface ExportTools {
  readonly source: RecordSource;
  readonly place: ExportPlace;
  /** HTML to a tagged PDF with bookmarks, from a page on. */
  readonly print: (
    html: string,
    signal: AbortSignal,
    as?: PrintedAs,
    fromPage?: number,
  ) => Promise<Uint8Array>;
  /** Files of Word and Excel, long texts and work on PDFs, in a process of their own. */
  readonly officeWork: OfficeWork;
  readonly readPhoto: ReadPhoto;
  /** Whether all of it has come in; a colleague's comes later than what is written about it. */
  readonly hasPhoto: (hash: string) => Promise<boolean>;
  /** Of the area, on covers. */
  readonly logo: () => Promise<Logo | null>;
  /** What a person calls the columns of her board. */
  readonly columnNames?: () => Settings['columnNames'];
  readonly now: () => Date;
  readonly onProgress: (done: number, total: number) => void;
}

export interface Exported {
  readonly path: string;
  readonly fileName: string;
  readonly files: number;
  readonly missing: number;
  readonly storiesHome?: number;
  readonly rowsHome?: number;
  readonly photosHome?: number;
}
