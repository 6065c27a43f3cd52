import readSheets from 'read-excel-file/node';
import { importLimits } from '../importLimits.ts';
import { orDamaged, Refusal, refuse } from '../refusal.ts';
import type { Source } from '../source.ts';
import { checkZip } from './checkZip.ts';
import { mergedCells } from './mergedCells.ts';
import { tableOf, withMerged } from './table.ts';

/** One sheet of a workbook; the first with words in it when none is named. */
export const readXlsx = async (bytes: Uint8Array, wanted: number | null): Promise<Source> => {
  checkZip(bytes);
  const sheets = await unfolded(bytes);
  const withWords = sheets.findIndex(({ data }) => data.length > 1);
  const at = wanted ?? Math.max(0, withWords);
  const chosen = sheets[at];
  if (chosen === undefined) return refuse({ kind: 'empty' });
  return {
    program: 'xlsx',
    name: '',
    sheets: sheets.map(({ sheet }) => sheet),
    sheet: at,
    ...tableOf(
      withMerged(
        chosen.data.map((line) => line.map(wordsOf)),
        orDamaged(() => mergedCells(bytes, at)),
      ),
      chosen.data.map((line) => line.map(wordsBefore)),
    ),
  };
};

const unfolded = async (bytes: Uint8Array) => {
  try {
    return await readSheets(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      trim: false,
    });
  } catch (error) {
    if (error instanceof RangeError)
      throw new Refusal({ kind: 'too-large', maxMib: importLimits.fileMib });
    throw new Refusal({ kind: 'damaged' });
  }
};

/**
 * A workbook has days and hours without a zone: they stay as they were written. A day without an hour
 * stays a day, and an hour without a day an hour.
 */
const wordsOf = (cell: unknown): string => {
  if (!(cell instanceof Date)) return wordsBefore(cell);
  if (Number.isNaN(cell.getTime())) return '';
  const iso = new Date(Math.round(cell.getTime() / 1_000) * 1_000).toISOString();
  return iso
    .replace(/^1899-12-3[01]T/, '')
    .replace('T', ' ')
    .replace(/(?::00)?\.000Z$/, '')
    .replace(/ 00:00$/, '');
};

/** As it was until December 2026: a moment in UTC. Rows that came in then are known by it. */
const wordsBefore = (cell: unknown): string => {
  if (cell instanceof Date) {
    const iso = Number.isNaN(cell.getTime()) ? '' : cell.toISOString();
    return iso.replace(/T00:00:00\.000Z$/, '');
  }
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
};
