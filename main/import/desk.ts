import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Edit } from '../../shared/ipc/edit.ts';
import type { ImportSummary } from '../../shared/ipc/import.ts';
import { mintId } from '../store/share/mintId.ts';
import { editsOf } from './plan/editsOf.ts';
import { proposeRoles } from './plan/headingRole.ts';
import { planCards } from './plan/planCards.ts';
import type { Planned } from './plan/planCards.ts';
import { previewOf } from './plan/previewOf.ts';
import { headingsKey } from './plan/rowKey.ts';
import type { Answers, MadeEdits, Planning, Question } from './protocol.ts';
import { readPlace } from './readPlace.ts';
import type { FromPlace } from './readPlace.ts';
import { readSource } from './readSource.ts';
import { refuse } from './refusal.ts';
import { between } from './source.ts';
import type { OnShare, Source } from './source.ts';

interface Out {
  readonly onShare: OnShare;
  readonly onEdits: (edits: readonly Edit[]) => void;
}

/** How many edits cross to main at once: it takes them between two other things. */
const editsAtOnce = 200;
const betweenPiecesMs = 3;
const shownExamples = 3;

/** One file on the desk: read once, looked at as often as the person changes their mind. */
export const createDesk = (nowMs: () => number) => {
  let held: FromPlace | null = null;
  let source: Source | null = null;
  /** Whoever says yes does so to what was looked at last: it need not be worked out again. */
  let last: { readonly asked: string; readonly planned: Planned } | null = null;

  const read = async (sheet: number | null, out: Out): Promise<Answers['read']> => {
    if (held === null || held.files.length === 0) return refuse({ kind: 'gone' });
    source = await readSource(held, sheet, out.onShare);
    last = null;
    // Only another sheet asks for the bytes again.
    if (source.sheets.length < 2) held = { ...held, files: [] };
    return summaryOf(source);
  };
  const here = (): Source => source ?? refuse({ kind: 'gone' });
  const plannedFor = ({ plan, around }: Planning, onShare: OnShare): Planned => {
    const asked = JSON.stringify([plan, around]);
    if (last?.asked !== asked) {
      last = { asked, planned: planCards(here(), plan, around, onShare) };
    }
    return last.planned;
  };

  return async (question: Question, out: Out): Promise<Answers[keyof Answers]> => {
    switch (question.ask) {
      case 'read':
        out.onShare(0);
        held = await readPlace(question.place);
        return read(null, out);
      case 'sheet':
        return read(question.sheet, out);
      case 'preview':
        return previewOf(plannedFor(question, out.onShare), question.around.villages);
      case 'edits': {
        const { cards, leftOut } = plannedFor(question, out.onShare);
        const edits = editsOf(cards, question.around, idsInOrder(nowMs()));
        for (let at = 0; at < edits.length; at += editsAtOnce) {
          out.onEdits(edits.slice(at, at + editsAtOnce));
          // Messages that wait together are all taken in at once.
          await setTimeout(betweenPiecesMs);
        }
        const lessons = cards.filter(({ target }) => target === 'lesson').length;
        return {
          initiatives: cards.length - lessons,
          lessons,
          newVillages: edits.length - cards.length,
          already: leftOut.list().find(({ reason }) => reason === 'already')?.count ?? 0,
        } satisfies MadeEdits;
      }
    }
  };
};

/** Cards that nobody placed stand by their ids: a millisecond apart they stand as in the file. */
const idsInOrder = (nowMs: number): (() => string) => {
  let made = 0;
  return () => mintId(nowMs + made++, (bytes) => randomBytes(bytes).toString('hex'));
};

const summaryOf = (source: Source): Omit<ImportSummary, 'job'> => {
  const roles = proposeRoles(source.columns);
  return {
    program: source.program,
    name: source.name,
    sheets: source.sheets,
    sheet: source.sheet,
    columns: source.columns.map(({ heading, isOwn }, at) => ({
      heading,
      isOwn: isOwn === true,
      examples: examplesOf(source, at),
      role: roles[at] ?? 'skip',
    })),
    rows: source.rows.length,
    headings: headingsKey(source),
  };
};

const examplesOf = ({ rows }: Source, column: number): readonly string[] => {
  const found = new Set<string>();
  for (const { cells } of rows) {
    const words = (cells[column] ?? '')
      .replaceAll(between, ', ')
      .replace(/\s+/g, ' ')
      // Of a moment, the day is enough to know it by.
      .replace(/^(\d{4}-\d\d-\d\d)T\S*$/, '$1')
      .trim();
    if (words !== '') found.add(words.length > 60 ? `${words.slice(0, 59)}…` : words);
    if (found.size === shownExamples) break;
  }
  return [...found];
};
