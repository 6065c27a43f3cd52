import type { ImportPlace, ImportPlan, ImportTarget } from '../../../shared/ipc/import.ts';
import { LeftOutList } from '../formats/leftOutList.ts';
import type { OnShare, Row, Source } from '../source.ts';
import type { Around, Card } from './card.ts';
import { isKeepable } from './cardEdit.ts';
import { cardOf, leaveOutColumns } from './cardOf.ts';
import type { CardParts } from './cardOf.ts';
import { findVillages } from './findVillages.ts';
import type { Villages } from './findVillages.ts';
import { fold } from './fold.ts';
import { rowMarks, valueKey } from './rowKey.ts';
import { targetOf } from './values.ts';
import { withColours } from './withColours.ts';

interface Counted<V> {
  /** What a choice for it is kept by: it says nothing to who reads it. */
  readonly key: string;
  readonly value: string;
  readonly count: number;
  readonly becomes: V;
}

export interface Planned {
  readonly cards: readonly Card[];
  readonly lists: readonly Counted<ImportTarget>[];
  readonly places: readonly Counted<ImportPlace>[];
  readonly leftOut: LeftOutList;
}

/** Decides for every row whether it comes in, and as what. */
export const planCards = (
  source: Source,
  plan: ImportPlan,
  around: Around,
  onShare: OnShare = () => undefined,
): Planned => {
  const leftOut = new LeftOutList();
  leftOut.addAll(source.leftOut);
  const villages = findVillages(around.villages);
  const lists = new Tally(
    plan.lists.map(({ key, target }) => [key, target]),
    (value) => (value === '' ? plan.target : (targetOf(value) ?? plan.target)),
  );
  // What was chosen for an earlier file may be a village that is gone.
  const isThere = new Set<string>(['new', 'none', ...around.villages.map(({ id }) => id)]);
  const places = new Tally<ImportPlace>(
    plan.places.flatMap(({ key, place }) => (isThere.has(place) ? [[key, place]] : [])),
    () => 'none',
  );
  const parts: CardParts = { source, plan, around, villages, leftOut, placed: places.of };
  const cards: Card[] = [];
  const coming: Row[] = [];
  const doubles = new Doubles(around, plan, leftOut);
  const markOf = rowMarks(source, plan.roles);
  const coloured = withColours(source, plan.language);
  for (const [at, read] of source.rows.entries()) {
    if (at % 100 === 0) onShare(at / source.rows.length);
    const row = coloured(read);
    const { hasId, ...mark } = markOf(row);
    const title = cellAt(plan, row, 'title');
    if (row.hidden !== undefined && !plan.withArchived) {
      leftOut.add(row.hidden, title);
      continue;
    }
    const list = cellAt(plan, row, 'list');
    const target = lists.count(list);
    countPlaces(places, villages, plan, row);
    if (target === 'skip') {
      leftOut.add('list-skipped', title);
      continue;
    }
    if (doubles.holdsBack(mark, row.id, hasId, title)) continue;
    const card = cardOf(parts, row, target, mark);
    if (card === null) {
      leftOut.add('no-title');
      continue;
    }
    if (!isKeepable(card, around.areaId)) {
      leftOut.add('not-fit', card.title);
      continue;
    }
    if (isCut(card)) leftOut.add('cut', card.title);
    coming.push(row);
    cards.push(card);
  }
  leaveOutColumns(parts, coming);
  return { cards, lists: lists.list(), places: places.list(), leftOut };
};

const cellAt = (plan: ImportPlan, row: Row, role: 'title' | 'list'): string =>
  (row.cells[plan.roles.indexOf(role)] ?? '').trim();

const isCut = (card: Card): boolean => card.title.endsWith('…') && card.title.length === 300;

const countPlaces = (
  places: Tally<ImportPlace>,
  villages: Villages,
  plan: ImportPlan,
  row: Row,
): void => {
  for (const [at, role] of plan.roles.entries()) {
    if (role !== 'village') continue;
    for (const value of villages.inCell(row.cells[at] ?? '').unknown) places.count(value);
  }
};

/** Counts the values of a column, and what each becomes: as chosen, else as it seems. */
class Tally<V> {
  readonly #chosen: ReadonlyMap<string, V>;
  readonly #seems: (value: string) => V;
  readonly #counts = new Map<string, { readonly value: string; count: number }>();

  constructor(chosen: readonly (readonly [string, V])[], seems: (value: string) => V) {
    this.#chosen = new Map(chosen);
    this.#seems = seems;
  }

  readonly of = (value: string): V => this.#chosen.get(valueKey(value)) ?? this.#seems(value);

  count(value: string): V {
    const key = fold(value);
    const known = this.#counts.get(key);
    if (known === undefined) this.#counts.set(key, { value, count: 1 });
    else known.count += 1;
    return this.of(value);
  }

  list(): readonly Counted<V>[] {
    return [...this.#counts.values()]
      .filter(({ value }) => value !== '')
      .map(({ value, count }) => ({
        ...{ key: valueKey(value), value, count },
        becomes: this.of(value),
      }));
  }
}

/** Keeps back what is here already, what says something else than it does here, and what stands twice in one file. */
class Doubles {
  readonly #known = new Map<string, Set<string>>();
  readonly #contents: ReadonlySet<string>;
  readonly #ids: ReadonlySet<string>;
  readonly #here = new Set<string>();
  readonly #plan: ImportPlan;
  readonly #leftOut: LeftOutList;

  constructor(around: Around, plan: ImportPlan, leftOut: LeftOutList) {
    this.#plan = plan;
    this.#leftOut = leftOut;
    this.#ids = new Set(around.ids);
    this.#contents = new Set(around.marks.map(({ content }) => content));
    for (const { key, content } of around.marks) {
      const contents = this.#known.get(key) ?? new Set();
      this.#known.set(key, contents.add(content));
    }
  }

  holdsBack(
    { key, content }: Card['mark'],
    id: string | null,
    hasId: boolean,
    title: string,
  ): boolean {
    const contents = this.#known.get(key);
    const isOwn = id !== null && this.#ids.has(id);
    // Without an id of its program a row is what it says, whichever column was called its title then.
    const isSame = id === null && this.#contents.has(content);
    // Rows that only share a number or a path are two.
    const inFile = hasId ? `${key} ${content}` : content;
    if (isOwn || isSame || contents?.has(content) === true) this.#leftOut.add('already', title);
    else if (contents !== undefined && !this.#plan.withChanged) this.#leftOut.add('changed', title);
    else if (this.#here.has(inFile)) this.#leftOut.add('twice', title);
    else {
      this.#here.add(inFile);
      return false;
    }
    return true;
  }
}
