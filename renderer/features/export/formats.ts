import {
  BookOpen,
  Columns2,
  FileText,
  FileType2,
  Folder,
  FolderCheck,
  GalleryVertical,
  Newspaper,
  NotebookText,
  Presentation,
  Sheet as Table,
  Table2,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { deckFormats } from '../../../shared/ipc/deckFormat.ts';
import type { DeckFormat } from '../../../shared/ipc/deckFormat.ts';
import type { ChoosableFormat, ExportKind } from '../../../shared/ipc/export.ts';
import type { DossierFacts } from '../../../shared/ipc/dossier.ts';
import type { PaperColour } from '../../../shared/ipc/paperColour.ts';
import type { ChoosableField } from './exportable.ts';

export interface Form {
  readonly format: ChoosableFormat;
  readonly title: string;
  readonly leaveOut: readonly ChoosableField[];
  readonly colour: PaperColour;
  /** Of a piece for the file of the municipality. */
  readonly dossier: DossierFacts;
  /** What looks like a name in a story and is none. */
  readonly kept: readonly string[];
}

interface FormatLook {
  readonly words:
    | 'pdf'
    | 'docx'
    | 'xlsx'
    | 'csv'
    | 'markdownFile'
    | 'markdownFolder'
    | 'history'
    | 'historyDocx'
    | 'dossier'
    | 'talkPptx'
    | 'talkPdf'
    | 'talkA3';
  readonly icon: LucideIcon;
  /** The others are words alone. */
  readonly isColoured: boolean;
}

export const formatLooks: Readonly<Record<ChoosableFormat, FormatLook>> = {
  pdf: { words: 'pdf', icon: BookOpen, isColoured: true },
  'history-pdf': { words: 'history', icon: Columns2, isColoured: true },
  dossier: { words: 'dossier', icon: FolderCheck, isColoured: true },
  pptx: { words: 'talkPptx', icon: Presentation, isColoured: true },
  'slides-pdf': { words: 'talkPdf', icon: GalleryVertical, isColoured: true },
  a3: { words: 'talkA3', icon: Newspaper, isColoured: true },
  docx: { words: 'docx', icon: FileType2, isColoured: true },
  'history-docx': { words: 'historyDocx', icon: NotebookText, isColoured: true },
  xlsx: { words: 'xlsx', icon: Table, isColoured: true },
  csv: { words: 'csv', icon: Table2, isColoured: false },
  'markdown-file': { words: 'markdownFile', icon: FileText, isColoured: false },
  'markdown-folder': { words: 'markdownFolder', icon: Folder, isColoured: false },
};

const forCards = ['docx', 'xlsx', 'csv', 'markdown-file', 'markdown-folder'] as const;

export const formatsOf: Readonly<Record<ExportKind, readonly ChoosableFormat[]>> = {
  lesson: ['pdf', 'dossier', ...deckFormats, ...forCards],
  initiative: ['pdf', 'history-pdf', 'history-docx', 'dossier', ...deckFormats, ...forCards],
};

export const isHistory = (format: ChoosableFormat): format is 'history-pdf' | 'history-docx' =>
  format === 'history-pdf' || format === 'history-docx';

/** What is made of slides, which somebody looks through first. */
export const isTalk = (format: ChoosableFormat): format is DeckFormat =>
  deckFormats.some((one) => one === format);

/** What was chosen last, or a booklet where these cards know no such thing. */
export const formatFor = (kind: ExportKind, wanted: ChoosableFormat): ChoosableFormat =>
  formatsOf[kind].includes(wanted) ? wanted : 'pdf';
