import { create } from 'zustand';
import type { Edit } from '../../shared/ipc/edit.ts';
import { reachOf } from '../domain/reach.ts';
import type { Reach } from '../domain/reach.ts';
import type { WordKey } from '../words/i18n.ts';
import { showNotice } from './notice.ts';
import { useSharing } from './sharing.ts';
import { undoAct } from './undo.ts';
import { isOfEverybody } from './withColleagues.ts';
import type { Kept } from './withColleagues.ts';
import { write } from './write.ts';

/** What the person is about to throw away for colleagues too. */
export interface RemoveTarget {
  readonly id: string;
  readonly title: string;
  /** Shared from this computer, by a colleague, or of everybody from the start. */
  readonly whose: 'own' | 'theirs' | 'everybodys';
  /** The menu it came from offers to share it no longer. */
  readonly mayWithdraw: boolean;
  readonly remove: () => void;
}

export const useRemoveTarget = create<{ readonly target: RemoveTarget | null }>(() => ({
  target: null,
}));

export const closeRemove = (): void => {
  useRemoveTarget.setState({ target: null });
};

interface Asked {
  readonly record: Kept;
  readonly title: string;
  /** Said afterwards, where colleagues do not lose it. */
  readonly words: WordKey;
  readonly mayWithdraw?: boolean;
  /** What goes along with it. */
  readonly along?: () => Promise<readonly Edit[]>;
  /** It is about to go: the dialog it was asked from may close. */
  readonly onConfirmed?: () => void;
  readonly onRemoved?: () => void;
  /** It is back. */
  readonly onUndone?: () => void;
}

/** Throws something away and says so, with the way back; where colleagues lose it too, that is asked first. */
export const removeAsked = (asked: Asked): void => {
  const { record, title, mayWithdraw = false, onConfirmed } = asked;
  const whose = whoseIs(record);
  if (whose === null || !useSharing.getState().hasTeam) {
    onConfirmed?.();
    void remove(asked, null);
    return;
  }
  const confirmed = (): void => {
    onConfirmed?.();
    void remove(asked, reachOf(useSharing.getState()));
  };
  const target = { id: record.id, title, whose, mayWithdraw, remove: confirmed };
  useRemoveTarget.setState({ target });
};

/** Null where colleagues do not see it. */
const whoseIs = (record: Kept): RemoveTarget['whose'] | null => {
  if (isOfEverybody(record)) return 'everybodys';
  if (record.shared?.isLive !== true) return null;
  return record.shared.isOwn ? 'own' : 'theirs';
};

/** The reach is null where colleagues do not lose it. */
const remove = async (
  { record: { kind, id }, title, words, along, onRemoved, onUndone }: Asked,
  reach: Reach | null,
): Promise<void> => {
  const edits: readonly Edit[] = [{ op: 'delete', kind, id }, ...((await along?.()) ?? [])];
  const removed = await write(edits, 'delete');
  if (!removed.ok) return;
  onRemoved?.();
  showNotice({
    tone: 'done',
    words: reach === null ? words : `share.removedToo.${reach}`,
    values: { title, name: title },
    act: undoAct(removed.value, 'undo.undo', onUndone),
  });
};
