import { useTranslation } from 'react-i18next';
import { coffeeTable } from '../../../shared/domain/coffeeTable.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import type { Signal } from '../../../shared/domain/signal.ts';
import type { Receipt } from '../../../shared/ipc/edit.ts';
import { call } from '../../app/api.ts';
import { letGoUnder } from '../../app/held.ts';
import { newId } from '../../app/newId.ts';
import { showNotice, useNotices } from '../../app/notice.ts';
import { useRecords } from '../../app/records.ts';
import { goTo } from '../../app/route.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { isoToday } from '../../domain/dates.ts';
import { useStageName } from '../../domain/stageName.ts';
import type { WordKey } from '../../words/i18n.ts';
import { choose, close, makeCards, noWorry, sendTo, sortAgain, wordless } from './choices.ts';
import type { Choice } from './choices.ts';

/** Says what was done, with the way back beside it. Only of the last one: many are sorted in a row. */
const tellDone = (
  receipt: Receipt,
  words: WordKey,
  values: Readonly<Record<string, string | number>> = {},
): void => {
  useNotices.setState(({ shown }) => ({
    shown: shown.filter((notice) => !notice.words.startsWith('heard.')),
  }));
  showNotice({ tone: 'done', words, values, act: undoAct(receipt, 'heard.undo') });
};

/** The message for a desk that it no longer goes to. */
const leaveDesk = ({ id }: Pick<Signal, 'id'>): void => {
  letGoUnder(`desk/${id}/`);
};

/** Everything that can be done with what was heard: each one action, and one step back. */
export const useSorting = () => {
  const { t } = useTranslation();
  const cards = useRecords(initiative).list;
  const tables = useRecords(coffeeTable).byId;
  const column = useStageName()('heard');

  const asCards = async (signals: readonly Signal[]): Promise<void> => {
    const parts = {
      cards,
      newId,
      today: isoToday(),
      tag: t('heard.cardTag'),
      contactOf: (tableId: string) => tables.get(tableId)?.contactMomentId ?? null,
    };
    const made = await write(makeCards(signals, parts), 'create');
    const [first] = signals;
    if (!made.ok || first === undefined) return;
    for (const signal of signals) leaveDesk(signal);
    if (signals.length > 1)
      tellDone(made.value, 'heard.cardsMade', { count: signals.length, column });
    else tellDone(made.value, 'heard.cardMade', { text: first.text, column });
  };

  return {
    choose: async (signal: Signal, choice: Choice): Promise<void> => {
      const chosen = await write(choose(signal, choice, isoToday()), 'edit');
      if (!chosen.ok) return;
      if (choice !== 'desk') leaveDesk(signal);
      tellDone(chosen.value, `heard.done.${choice}`);
    },
    again: async (signal: Signal): Promise<void> => {
      if ((await write(sortAgain(signal), 'edit')).ok) leaveDesk(signal);
    },
    noWorry: async (signal: Signal): Promise<void> => {
      await write(noWorry(signal), 'edit');
    },
    noCard: async (signal: Signal): Promise<void> => {
      if ((await write(close(signal, isoToday()), 'edit')).ok) leaveDesk(signal);
    },
    sendTo: async (signal: Signal, departmentId: string): Promise<void> => {
      await write(sendTo(signal, departmentId), 'edit');
    },
    passedOn: async (signal: Signal, department: string): Promise<void> => {
      const closed = await write(close(signal, isoToday()), 'edit');
      if (closed.ok) tellDone(closed.value, 'heard.passedOnDone', { department });
    },
    remove: async ({ id, text }: Signal): Promise<void> => {
      const removed = await write([{ op: 'delete', kind: 'signal', id }], 'delete');
      if (!removed.ok) return;
      leaveDesk({ id });
      tellDone(removed.value, 'heard.removed', { text });
    },
    /** Of a worry only that there was one is kept; its words go for good. */
    forget: async (signal: Signal): Promise<void> => {
      // First: what may not go now must not be counted twice.
      const targets = [{ kind: 'signal', id: signal.id }];
      const erased = await call('erase:records', { targets }).catch(() => null);
      if (erased?.ok !== true) {
        const kind = erased?.error.kind ?? 'not-saved';
        showNotice({ tone: 'trouble', words: `trouble.${kind}` });
        return;
      }
      await write([wordless(signal, newId(), isoToday())], 'create');
      showNotice({ tone: 'done', words: 'heard.careErased' });
    },
    asCards,
    openCard: (id: string): void => {
      goTo({ screen: 'initiative', id });
    },
  };
};
export type Sorting = ReturnType<typeof useSorting>;
