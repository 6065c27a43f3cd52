import type { RawRecord } from '../../../shared/domain/entity.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';
import type { NewsItem } from '../../../shared/ipc/news.ts';
import { getRecord } from '../readRecords.ts';
import type { Cards } from '../share/cards.ts';
import type { Links } from '../share/links.ts';
import type { TwoStores } from '../twoStores.ts';
import type { Arrived } from './arrivals.ts';
import type { KeptNews, NewsFile } from './newsFile.ts';
import { newWholes, wholeOf, withinOf, wordsOf } from './newsWords.ts';

interface Parts {
  readonly stores: TwoStores;
  readonly links: Links;
  readonly cards: Cards;
  readonly file: NewsFile;
  readonly ownAuthorId: string;
  readonly now: () => number;
}

/** Who joins a large team does not go through everything it ever made. */
const most = 300;

/** *Nieuw van collega's*: what came in from others since the person looked. */
export class News {
  readonly #parts: Parts;
  readonly #listeners = new Set<() => void>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async list(): Promise<readonly NewsItem[]> {
    const items = await this.#all();
    const wholes = newWholes(items);
    return items.filter((item) => wholeOf(item, wholes) === undefined);
  }

  async #all(): Promise<readonly NewsItem[]> {
    const items: NewsItem[] = [];
    for (const kept of this.#parts.file.get()) {
      const item = await this.#shown(kept);
      if (item !== null) items.push(item);
    }
    return items;
  }

  async add(arrived: Iterable<Arrived>): Promise<void> {
    const { file, ownAuthorId, now } = this.#parts;
    const others: Arrived[] = [];
    for (const one of arrived) {
      if (one.authorId !== ownAuthorId) others.push(one);
      if (others.length === most) break;
    }
    if (others.length === 0) return;
    const at = new Date(now()).toISOString();
    const byKey = new Map(file.get().map((one) => [keyOf(one), one]));
    const fresh = others.map((one): KeptNews => {
      // What nobody looked at yet is still new, whatever was changed in it.
      const isNew = byKey.get(keyOf(one))?.what === 'new' && one.what !== 'withdrawn';
      return { ...one, what: isNew ? 'new' : one.what, at };
    });
    const keys = new Set(fresh.map(keyOf));
    const older = [...byKey].filter(([key]) => !keys.has(key)).map(([, one]) => one);
    await this.#keep([...fresh, ...older].slice(0, most));
  }

  /** Null: everything. */
  async seen(keys: readonly string[] | null): Promise<void> {
    const gone = new Set(keys ?? []);
    const { file } = this.#parts;
    const items = keys === null ? [] : await this.#all();
    const wholes = newWholes(items);
    // With a new card all that came on it was seen.
    for (const item of items) if (gone.has(wholeOf(item, wholes) ?? '')) gone.add(item.key);
    const left = keys === null ? [] : file.get().filter((one) => !gone.has(keyOf(one)));
    if (left.length < file.get().length) await this.#keep(left);
  }

  /** Nothing is to be found of what was erased. */
  async forgetErased(): Promise<void> {
    const { file, stores } = this.#parts;
    const left = file.get().filter(({ id }) => !stores.shared.isErased(id));
    if (left.length === file.get().length) return;
    await this.#keep(left);
    // Once more: the copy before the last one must not hold them either.
    await file.set(left);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #keep(items: readonly KeptNews[]): Promise<void> {
    await this.#parts.file.set(items);
    for (const listener of this.#listeners) listener();
  }

  async #shown(kept: KeptNews): Promise<NewsItem | null> {
    const { stores, links, cards } = this.#parts;
    const { kind, id: sharedId, authorId, what, at } = kept;
    const recordId = (await links.cards(kind)).get(sharedId) ?? sharedId;
    const record = await cards.get(kind, recordId);
    const last = record ?? (await getRecord(stores.shared, kind, sharedId, 'deleted-too'));
    if (last === null) return null;
    const told = await this.#toldOf(last);
    return {
      ...{ key: keyOf(kept), kind, id: told?.id ?? recordId, recordId, authorId, what, at },
      title: told === null ? '' : wordsOf(told),
      within: await withinOf(last, this.#parts),
      isThere: record !== null && told !== null,
    };
  }

  /** The record that the news is about: mostly itself. Null when that is not here (any more). */
  async #toldOf(last: RawRecord): Promise<RawRecord | null> {
    const { links, cards } = this.#parts;
    const { newsOf } = entityOf(last.kind) ?? {};
    if (newsOf === undefined) return last;
    const of = last.values[newsOf.field];
    if (typeof of !== 'string') return null;
    return cards.get(newsOf.kind, (await links.cards(newsOf.kind)).get(of) ?? of);
  }
}

const keyOf = ({ kind, id, authorId }: Pick<KeptNews, 'kind' | 'id' | 'authorId'>): string =>
  `${kind}/${id}/${authorId}`;
