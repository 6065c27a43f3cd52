import type { Json } from '../../shared/domain/entity.ts';
import { dotText, elementText, hasSeen } from './dot.ts';
import type { Dot, DotText, VersionVector } from './dot.ts';
import type { Live, Part, RecordState } from './record.ts';

/** One field of one record. */
export interface Place {
  readonly record: RecordState;
  readonly part: Part;
  readonly field: string;
}

export const liveAt = ({ record, part, field }: Place): readonly Live[] =>
  record[part].get(field) ?? none;

const none: readonly Live[] = [];

/** The name of a live value within its field. */
export const dotOf = (part: Part, { a, n, i }: Dot): DotText =>
  part === 'sets' ? elementText(a, n, i) : dotText(a, n);

export const put = ({ record, part, field }: Place, live: readonly Live[]): void => {
  if (live.length === 0) record[part].delete(field);
  else record[part].set(field, live);
};

/** Where a write was replaced before it arrived; starts with the id, so that an erase finds it. */
export const deadKey = ({ record, part, field }: Place, i: number): string =>
  `${record.id}/${record.kind}/${part}/${String(i)}/${field}`;

/** What a state heard of, and what it buried. */
interface Heard {
  readonly seen: VersionVector;
  readonly dead: ReadonlyMap<DotText, ReadonlySet<string>>;
}

export const isDead = (state: Pick<Heard, 'dead'>, place: Place, live: Live): boolean =>
  state.dead.get(dotText(live.a, live.n))?.has(deadKey(place, live.i)) ?? false;

/** True when this state knows of the write and no longer has it: somebody replaced it. */
export const isReplaced = (state: Heard, place: Place, live: Live): boolean =>
  hasSeen(state.seen, live.a, live.n) || isDead(state, place, live);

/** The value to show: the latest of those written apart; ties go by actor, the same everywhere. */
export const winnerOf = (live: readonly Live[]): Live | undefined =>
  live.reduce<Live | undefined>(
    (best, next) => (best === undefined || compareLive(best, next) < 0 ? next : best),
    undefined,
  );

export const compareLive = (one: Live, other: Live): number =>
  compare(one.t, other.t) || compare(one.a, other.a) || one.n - other.n || one.i - other.i;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Equal values written apart are no conflict. */
export const hasSiblings = (live: readonly Live[]): boolean => {
  const [first, ...others] = live;
  return first !== undefined && others.some((other) => !isSame(first.v, other.v));
};

export const isSame = (one: Json, other: Json): boolean =>
  one === other || canonicalJson(one) === canonicalJson(other);

/** JSON with its keys in order, so that equal values are equal text. */
export const canonicalJson = (value: Json): string => JSON.stringify(value, inOrder);

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)))
    : value;
