import type { Edit } from '../../../shared/ipc/edit.ts';
import { askAgainOn } from '../../../shared/privacy/retention.ts';
import type { RetentionKind } from '../../../shared/privacy/retention.ts';
import { call } from '../../app/api.ts';
import { showNotice } from '../../app/notice.ts';
import { useSettings } from '../../app/settings.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { formatDay, isoToday } from '../dates.ts';

interface Target {
  readonly kind: RetentionKind;
  readonly id: string;
}

/** Keeping a photo past its permission is keeping it to oneself. */
const keepingEdits = ({ kind, id }: Target, until: string): readonly Edit[] =>
  kind === 'attachment'
    ? [
        { op: 'set', kind, id, field: 'permission', value: 'none' },
        { op: 'set', kind, id, field: 'permissionDate', value: null },
        { op: 'set', kind, id, field: 'permissionUntil', value: null },
      ]
    : [{ op: 'set', kind, id, field: 'reviewBy', value: until }];

/** "Bewaar nog": the app asks again later. */
export const keepLonger = async (targets: readonly Target[]): Promise<boolean> => {
  const [first] = targets;
  if (first === undefined) return true;
  const { retention, language } = useSettings.getState();
  const until = askAgainOn(first.kind, retention, isoToday());
  const kept = await write(
    targets.flatMap((one) => keepingEdits(one, until)),
    'edit',
  );
  if (!kept.ok) return false;
  const act = undoAct(kept.value, 'retention.undo');
  if (first.kind === 'attachment') {
    showNotice({ tone: 'done', words: 'retention.keptPhoto', act });
  } else {
    const values = { day: formatDay(until, language) };
    showNotice({ tone: 'done', words: 'retention.kept', values, act });
  }
  return true;
};

/** As many as one request takes. */
const atOnce = 500;

/** "Verwijder nu": for good, and out of every file. `what` says how much it was. */
export const eraseNow = async (targets: readonly Target[], what: string): Promise<boolean> => {
  for (let at = 0; at < targets.length; at += atOnce) {
    const some = targets.slice(at, at + atOnce).map(({ kind, id }) => ({ kind, id }));
    const done = await call('erase:records', { targets: some }).catch(() => null);
    if (done?.ok !== true) {
      const words = `trouble.${done?.error.kind ?? 'not-saved'}` as const;
      showNotice({ tone: 'trouble', words });
      return false;
    }
  }
  showNotice({ tone: 'done', words: 'retention.gone', values: { what } });
  return true;
};
