import { dayIn } from '../../shared/domain/calendarDay.ts';
import type { EraseError } from '../../shared/ipc/erase.ts';
import type { RetentionDue, RetentionEvents } from '../../shared/ipc/retention.ts';
import { askedOn, isAskedInVain, standingOf, staysUntil } from '../../shared/privacy/retention.ts';
import type { Held, RetentionKind, Standing } from '../../shared/privacy/retention.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import type { Result } from '../../shared/result.ts';
import type { AskedById, RetentionFile } from '../store/retentionFile.ts';
import { heldIn } from './held.ts';
import type { HeldSource } from './held.ts';
import { emptyingOn, mayLook } from './thrownAway.ts';
import type { Emptying, ThrownAwaySource } from './thrownAway.ts';

interface Target {
  readonly kind: string;
  readonly id: string;
}

export interface RetentionParts {
  readonly source: HeldSource & {
    readonly emptyBin: (thrown: readonly Target[]) => Promise<Result<unknown, EraseError>>;
    readonly own: ThrownAwaySource;
  };
  readonly erase: (targets: readonly Target[]) => Promise<Result<unknown, EraseError>>;
  /** Takes the names of who went out of what was kept outside the records. */
  readonly forgetNames: (names: readonly string[]) => Promise<void>;
  readonly file: RetentionFile;
  readonly settings: () => Pick<Settings, 'retention' | 'retentionStop'>;
  readonly now: () => number;
  /** Of this computer: a day begins at its midnight. */
  readonly timeZone: string;
  readonly onTidied: (detail: RetentionEvents['retention:tidied']) => void;
}

export interface Retention {
  readonly due: () => Promise<readonly RetentionDue[]>;
  readonly asked: (ids: readonly string[]) => Promise<void>;
  /** Takes away what was asked about in vain or thrown away long ago; nothing while the stop is on. */
  readonly tidy: () => Promise<void>;
}

/** One entry of a size that a log takes. */
const atOnce = 5_000;

export const createRetention = (parts: RetentionParts): Retention => {
  const { source, file, settings, timeZone } = parts;
  const today = (): string => dayIn(new Date(parts.now()).toISOString(), timeZone);

  const standing = async (): Promise<readonly (readonly [Held, Standing])[]> => {
    const { retention } = settings();
    const [day, known] = [today(), file.get()];
    return (await heldIn(source, timeZone)).map((held) => [
      held,
      standingOf(held, retention, known[held.id], day),
    ]);
  };

  /** After a stop every question begins anew. */
  const forget = async (): Promise<void> => {
    if (Object.keys(file.get()).length > 0) await file.set({});
  };

  /** False when not all of it went; somebody may have put the stop on since these were found. */
  const erase = async <T extends Target>(
    targets: readonly T[],
    goes: (some: readonly T[]) => Promise<Result<unknown, EraseError>>,
  ): Promise<boolean> => {
    for (let from = 0; from < targets.length; from += atOnce) {
      if (settings().retentionStop !== null) return false;
      if (!(await goes(targets.slice(from, from + atOnce))).ok) return false;
    }
    return true;
  };

  const tidyAsked = async (): Promise<void> => {
    const day = today();
    if (!Object.values(file.get()).some((known) => isAskedInVain(known, day))) return;
    const gone = (await standing()).flatMap(([held, now]) => (now === 'gone' ? [held] : []));
    if (gone.length === 0) return;
    const targets = gone.map(({ kind, id }) => ({ kind, id }));
    if (!(await erase(targets, parts.erase))) return;
    const ids = new Set(gone.map(({ id }) => id));
    const left = Object.entries(file.get()).filter(([id]) => !ids.has(id));
    await file.set(Object.fromEntries(left));
    parts.onTidied({ counts: countByKind(gone) });
  };

  /** Nobody is told: it was gone from every screen already. */
  const emptyBin = async (): Promise<void> => {
    const day = today();
    if (!mayLook(file.lookAgain(), day)) return;
    const { gone, lookAgain } = await emptyingOn(source.own, day, timeZone);
    if (!(await erase(gone, emptyOf))) return;
    await file.setLookAgain(lookAgain);
  };

  /** Only here is the name of a person still known: the store gives nothing of what was thrown away. */
  const emptyOf = async (thrown: Emptying['gone']): Promise<Result<unknown, EraseError>> => {
    const done = await source.emptyBin(thrown.map(({ kind, id }) => ({ kind, id })));
    if (done.ok) await parts.forgetNames(thrown.flatMap(({ name }) => name ?? []));
    return done;
  };

  return {
    due: async () => {
      const { retention } = settings();
      const [day, known] = [today(), file.get()];
      return (await standing()).flatMap(([held, now]) => {
        const until = staysUntil(held, retention, known[held.id], day);
        if (now === 'rest' || until === null) return [];
        const { kind, id, since, isShared } = held;
        return [{ kind, id, since, staysUntil: until, isShared }];
      });
    },
    asked: async (ids) => {
      if (settings().retentionStop !== null) return forget();
      const wanted = new Set(ids);
      const day = today();
      const before = file.get();
      // The same question stands there again; what was answered since is no longer among these.
      if (isSameQuestion(before, wanted, day)) return;
      const after: Record<string, AskedById[string]> = {};
      for (const [{ id }, now] of await standing()) {
        // What rests again was answered: the next question begins anew.
        if (now === 'rest') continue;
        const known = before[id];
        if (wanted.has(id)) after[id] = askedOn(known, day);
        else if (known !== undefined) after[id] = known;
      }
      if (!isSame(before, after)) await file.set(after);
    },
    tidy: async () => {
      if (settings().retentionStop !== null) return forget();
      await tidyAsked();
      await emptyBin();
    },
  };
};

const isSameQuestion = (before: AskedById, wanted: ReadonlySet<string>, day: string): boolean =>
  Object.keys(before).length === wanted.size && [...wanted].every((id) => before[id]?.last === day);

const isSame = (a: AskedById, b: AskedById): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(b).every(([id, one]) => a[id] === one);

const countByKind = (held: readonly Held[]) => {
  const counts = new Map<RetentionKind, number>();
  for (const { kind } of held) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
};
