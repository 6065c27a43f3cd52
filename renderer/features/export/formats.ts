import {
  BookOpen,
  Columns2,
  FileText,
  FileType2,
  Folder,
  FolderCheck,
  NotebookText,
  Sheet as Table,
  Table2,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
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
    | 'dossier';
  readonly icon: LucideIcon;
  /** The others are words alone. */
  readonly isColoured: boolean;
}

export const formatLooks: Readonly<Record<ChoosableFormat, FormatLook>> = {
  pdf: { words: 'pdf', icon: BookOpen, isColoured: true },
  'history-pdf': { words: 'history', icon: Columns2, isColoured: true },
  dossier: { words: 'dossier', icon: FolderCheck, isColoured: true },
  docx: { words: 'docx', icon: FileType2, isColoured: true },
  'history-docx': { words: 'historyDocx', icon: NotebookText, isColoured: true },
  xlsx: { words: 'xlsx', icon: Table, isColoured: true },
  csv: { words: 'csv', icon: Table2, isColoured: false },
  'markdown-file': { words: 'markdownFile', icon: FileText, isColoured: false },
  'markdown-folder': { words: 'markdownFolder', icon: Folder, isColoured: false },
};

const forCards = ['docx', 'xlsx', 'csv', 'markdown-file', 'markdown-folder'] as const;

export const formatsOf: Readonly<Record<ExportKind, readonly ChoosableFormat[]>> = {
  lesson: ['pdf', 'dossier', ...forCards],
  initiative: ['pdf', 'history-pdf', 'history-docx', 'dossier', ...forCards],
};

export const isHistory = (format: ChoosableFormat): format is 'history-pdf' | 'history-docx' =>
  format === 'history-pdf' || format === 'history-docx';

/** What was chosen last, or a booklet where these cards know no such thing. */
export const formatFor = (kind: ExportKind, wanted: ChoosableFormat): ChoosableFormat =>
  formatsOf[kind].includes(wanted) ? wanted : 'pdf';
