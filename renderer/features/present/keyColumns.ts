import type { BridgeKey, KeyEntry } from '../../../shared/ipc/bridgeKey.ts';
import type { KeyList } from '../../domain/bridge/keyOf.ts';
import { wrapText } from '../../domain/bridge/textWidth.ts';

/** In letters of 20 points on a slide: what the last row of a room still reads. */
const column = { width: 17, height: 17.5 };
const lineHeight = 1.3;
const gap = 0.35;
const columnsOnSlide = 2;

/** The slides that a list of numbers takes, in columns; no letter gets smaller for a longer list. */
export const keyPages = ({ of, entries }: KeyList): readonly BridgeKey[] => {
  const columns: KeyEntry[][] = [];
  let left = 0;
  for (const entry of entries) {
    const high = wrapText(entry.text, 1, column.width, 99).length * lineHeight + gap;
    if (columns.length === 0 || high > left) {
      columns.push([]);
      left = column.height;
    }
    columns.at(-1)?.push(entry);
    left -= high;
  }
  return Array.from({ length: Math.ceil(columns.length / columnsOnSlide) }, (_, at) => ({
    of,
    columns: columns.slice(at * columnsOnSlide, (at + 1) * columnsOnSlide),
  }));
};
