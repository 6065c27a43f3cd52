import { decodeRecord } from '../../kernel/storedRecordCodec.ts';
import { createdField, deletedField } from '../../kernel/record.ts';
import type { Live, RecordState } from '../../kernel/record.ts';
import type { SharedStatus } from '../port.ts';
import type { Contents } from './checkPacket.ts';

export interface News {
  /** Records with something in them that this computer has not seen, by kind. */
  readonly byKind: Readonly<Record<string, number>>;
  /** Records of this computer that the packet deletes or erases. */
  readonly gone: number;
}

export const newsIn = ({ head, records }: Contents, { seen, erased }: SharedStatus): News => {
  const isNew = ({ a, n }: Live): boolean => n > (seen[a] ?? 0);
  const known = new Set(erased);
  let gone = head.erased.filter((hash) => !known.has(hash)).length;
  const byKind: Record<string, number> = {};
  for (const { kind, record } of records) {
    const state = decodeRecord(kind, record);
    if (!liveIn(state).some(isNew)) continue;
    byKind[kind] = (byKind[kind] ?? 0) + 1;
    const isOurs = state.registers.get(createdField)?.some((live) => !isNew(live)) === true;
    if (isOurs && state.registers.get(deletedField)?.some(isNew) === true) gone += 1;
  }
  return { byKind, gone };
};

const liveIn = ({ registers, sets, texts }: RecordState): readonly Live[] =>
  [registers, sets, texts].flatMap((part) => [...part.values()].flat());
