import type { RawRecord } from '../../../shared/domain/entity.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';
import { getRecord, listRecords } from '../readRecords.ts';
import type { TwoStores } from '../twoStores.ts';
import { isShareable } from './links.ts';
import type { Links } from './links.ts';
import { mergeHalves } from './mergeHalves.ts';
import type { CardsByKind } from './mergeHalves.ts';

/** Reads records as the screens know them: what is shared and what is private as one. */
export class Cards {
  readonly #stores: TwoStores;
  readonly #links: Links;

  constructor(stores: TwoStores, links: Links) {
    this.#stores = stores;
    this.#links = links;
  }

  async list(kind: string, fields?: readonly string[]): Promise<readonly RawRecord[]> {
    const { private: own, shared } = this.#stores;
    if (!isShareable(kind)) {
      const lists = await Promise.all(
        this.#stores.all().map((engine) => listRecords(engine, kind, fields)),
      );
      return lists.flat();
    }
    const wanted = fields && [...fields, 'sharedAs'];
    const [mine, theirs, cards] = await Promise.all([
      listRecords(own, kind, wanted),
      listRecords(shared, kind, fields),
      this.#cards(kind),
    ]);
    if (theirs.length === 0 && cards.get(kind)?.size === 0) return mine;
    const byId = new Map(theirs.map((record) => [record.id, record]));
    const shown: RawRecord[] = [];
    for (const record of mine) {
      const sharedId = record.values['sharedAs'];
      if (typeof sharedId !== 'string') {
        shown.push(record);
        continue;
      }
      const live = byId.get(sharedId);
      byId.delete(sharedId);
      const card = live
        ? mergeHalves({ shared: live, isLive: true, private: record }, cards)
        : null;
      const kept = card ?? (await this.#withoutLive(record, sharedId, cards));
      if (kept !== null) shown.push(kept);
    }
    for (const record of byId.values()) {
      shown.push(mergeHalves({ shared: record, isLive: true, private: null }, cards));
    }
    return shown;
  }

  async get(kind: string, id: string): Promise<RawRecord | null> {
    const link = await this.#links.of(kind, id);
    if (link === null) return getRecord(await this.#stores.engineOf(kind, id), kind, id);
    const own = link.hasPrivate
      ? await getRecord(this.#stores.private, kind, link.privateId)
      : null;
    // A card that its owner threw away is gone, also where colleagues still have theirs.
    if (own === null && link.privateId !== link.sharedId) return null;
    const cards = await this.#cards(kind);
    const live = await getRecord(this.#stores.shared, kind, link.sharedId);
    if (live !== null) return mergeHalves({ shared: live, isLive: true, private: own }, cards);
    return own === null ? null : this.#withoutLive(own, link.sharedId, cards);
  }

  /** The private half alone. */
  getOwn(kind: string, id: string): Promise<RawRecord | null> {
    return getRecord(this.#stores.private, kind, id);
  }

  /** A colleague took it away: who shared it keeps it, as it was last. */
  async #withoutLive(
    own: RawRecord,
    sharedId: string,
    cards: CardsByKind,
  ): Promise<RawRecord | null> {
    if (own.id === sharedId) return null;
    const gone = await getRecord(this.#stores.shared, own.kind, sharedId, 'deleted-too');
    return gone === null ? own : mergeHalves({ shared: gone, isLive: false, private: own }, cards);
  }

  async #cards(kind: string): Promise<CardsByKind> {
    const kinds = Object.values(entityOf(kind)?.fields ?? {}).flatMap(
      ({ refersTo }) => refersTo ?? [],
    );
    const named = [...new Set([kind, ...kinds])].map(
      async (one) => [one, await this.#links.cards(one)] as const,
    );
    return new Map(await Promise.all(named));
  }
}
