import { readDot } from '../../kernel/dot.ts';
import type { Clock } from '../ports.ts';
import type { Deletion, Frontiers, StateHead, Weight } from '../port.ts';
import { isMass, massWindowMs } from './massChange.ts';
import type { Approval, Held, HeldComputer } from './massWatch.ts';

/** A state that waits for a yes. */
interface Question {
  /** By actor: the names of its deletes that nobody was asked about. */
  readonly deletes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly erased: ReadonlySet<string>;
  readonly authors: StateHead['authors'];
  /** What was known when it was weighed. */
  readonly seen: string;
}

/** A state, and what taking it in would do. */
export interface Weighed extends Pick<Weight, 'deletions' | 'erased'> {
  readonly authors: StateHead['authors'];
  readonly path: string;
  readonly seen: Frontiers;
  /** How many records stood here before. */
  readonly records: number;
}

/** `ask`: a person must say yes first. `join`: with what is to be taken back before. */
export type Verdict = 'ask' | { readonly join: true; readonly kept: readonly Deletion[] };

/** A state does not tell who erased: all that states erase is one question. */
const erasedKey = 'erased';

/**
 * The same question as `MassWatch` asks, for what comes in a state and not in entries: a computer
 * that was away long may hear of a mass deletion only so.
 */
export class BaseGuard {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #asking = new Map<string, Question>();
  /** What was said yes to, by name; what a later state takes away beside it is asked again. */
  readonly #approved = new Map<string, Approval>();
  /** By record: when a state took it away without a question. */
  readonly #taken = new Map<string, number>();

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  /** Each person once, whatever the number of runs, and of states that tell of their deletes. */
  held(): readonly Held[] {
    const questions = [...this.#asking.values()];
    const keys = new Set(
      questions.flatMap((one) => [...one.deletes.keys()].map((actor) => keyOf(one, actor))),
    );
    const deleting = [...keys].map((key): Held => {
      const ids = [...this.#namesOf(key)].map(idOf);
      const isAuthor = questions.some(({ authors }) => Object.values(authors ?? {}).includes(key));
      // Somebody else's state tells of it: its device says nothing of who it was.
      const authorId = isAuthor ? key : '';
      return { key, device: '', authorId, count: new Set(ids).size, erased: 0 };
    });
    const gone = this.#namesOf(erasedKey).size;
    const erasing = { key: erasedKey, device: '', authorId: '', count: gone, erased: gone };
    return [...deleting, erasing].filter(({ count }) => count > 0);
  }

  approve(key: string, as: Approval): void {
    for (const name of this.#namesOf(key)) this.#approved.set(name, as);
  }

  /** Forgets the questions of states that are gone, or that nobody needs any more. */
  keepOnly(paths: ReadonlySet<string>): void {
    for (const path of this.#asking.keys()) if (!paths.has(path)) this.#asking.delete(path);
  }

  /** False while nothing happened that could change the answer: a state is large to read. */
  mayWeigh(path: string, seen: Frontiers): boolean {
    const question = this.#asking.get(path);
    if (question === undefined || question.seen !== JSON.stringify(seen)) return true;
    return namesIn(question).some((name) => this.#approved.has(name));
  }

  judge(weighed: Weighed): Verdict {
    const { path, deletions, erased, authors, seen, records } = weighed;
    const deleted = deletions.filter((one) => !this.#approved.has(nameOf(one)));
    const gone = erased.filter((id) => !this.#approved.has(id));
    const ids = new Set([...deleted.map(({ id }) => id), ...gone]);
    const now = this.#clock.now();
    const counted = new Set([...ids, ...this.#takenLately(now)]);
    if (ids.size > 0 && isMass(counted.size, records)) {
      const deletes = byActor(deleted);
      this.#asking.set(path, {
        deletes,
        erased: new Set(gone),
        authors,
        seen: JSON.stringify(seen),
      });
      return 'ask';
    }
    for (const id of ids) this.#taken.set(id, now);
    const kept = deletions.filter((one) => this.#approved.get(nameOf(one)) === 'keep');
    return { join: true, kept };
  }

  /** The names behind a question that nobody has answered. */
  #namesOf(key: string): ReadonlySet<string> {
    const all = [...this.#asking.values()].flatMap((one) =>
      key === erasedKey
        ? [...one.erased]
        : [...one.deletes].flatMap(([actor, names]) =>
            keyOf(one, actor) === key ? [...names] : [],
          ),
    );
    return new Set(all.filter((name) => !this.#approved.has(name)));
  }

  #takenLately(now: number): readonly string[] {
    for (const [id, at] of this.#taken) {
      // A clock that was set back must not keep an hour going for years.
      if (at > now || now - at >= massWindowMs) this.#taken.delete(id);
    }
    return [...this.#taken.keys()];
  }
}

/**
 * The same deletes may wait as entries and in a state: the entries are asked about first, and what
 * they did the state then does no more.
 */
export const heldOnce = (
  inEntries: readonly HeldComputer[],
  inStates: readonly Held[],
): readonly Held[] => {
  const isErasing = inEntries.some(({ erased }) => erased > 0);
  const isAsked = ({ key }: Held): boolean =>
    key === erasedKey
      ? isErasing
      : inEntries.some(({ authorId, actors }) => authorId === key || actors.includes(key));
  const first = inEntries.map(({ actors: _actors, ...held }) => held);
  return [...first, ...inStates.filter((one) => !isAsked(one))];
};

/** Who deleted: a person, or one run of the app where the state does not say whose it was. */
const keyOf = ({ authors }: Question, actor: string): string => authors?.[actor] ?? actor;

const nameOf = ({ id, dot }: Deletion): string => `${id}/${dot}`;
const idOf = (name: string): string => name.slice(0, name.indexOf('/'));

const namesIn = ({ deletes, erased }: Question): readonly string[] => [
  ...[...deletes.values()].flatMap((names) => [...names]),
  ...erased,
];

const byActor = (deletions: readonly Deletion[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const names = new Map<string, Set<string>>();
  for (const deletion of deletions) {
    const actor = readDot(deletion.dot)?.a ?? '';
    names.set(actor, (names.get(actor) ?? new Set()).add(nameOf(deletion)));
  }
  return names;
};
