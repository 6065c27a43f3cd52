import type { Json } from '../../../shared/domain/entity.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';
import { winnerOf } from '../../kernel/live.ts';
import { createdField } from '../../kernel/record.ts';
import type { RecordState } from '../../kernel/record.ts';
import { isDeleted } from '../../kernel/visible.ts';
import { createBreather } from '../disk/breathe.ts';
import { shownOf } from '../engine/recordShards.ts';
import type { Engine } from '../engine/engine.ts';
import type { TwoStores } from '../twoStores.ts';

/** Where the two halves of a shared record lie: its share fields and a person's private ones. */
export interface Link {
  /** In the private store; there may be none yet on the computer of a colleague. */
  readonly privateId: string;
  readonly sharedId: string;
  readonly hasPrivate: boolean;
}

/** The private records of one kind that have a shared one, both ways. */
interface CardsOfKind {
  readonly ofShared: Map<string, string>;
  readonly sharedOf: Map<string, string>;
}

export const isShareable = (kind: string): boolean =>
  Object.hasOwn(entityOf(kind)?.fields ?? {}, 'sharedAs');

/**
 * Knows which private record belongs to which shared one. The private record names the shared one:
 * nothing in the shared store tells that there is a private one.
 */
export class Links {
  readonly #stores: TwoStores;
  readonly #cards = new Map<string, Promise<CardsOfKind>>();

  constructor(stores: TwoStores) {
    this.#stores = stores;
  }

  /** Null for what is not shared. */
  async of(kind: string, id: string): Promise<Link | null> {
    if (!isShareable(kind)) return null;
    const own = await find(this.#stores.private, kind, id);
    const sharedId = own === undefined ? null : linkOf(own);
    if (sharedId !== null) return { privateId: id, sharedId, hasPrivate: true };
    if (own?.registers.has(createdField) === true) return null;
    if ((await find(this.#stores.shared, kind, id)) === undefined) return null;
    const card = (await this.cards(kind)).get(id) ?? id;
    return { privateId: card, sharedId: id, hasPrivate: card !== id };
  }

  /** The private record of each shared one of a kind, by the id of the shared one. */
  async cards(kind: string): Promise<ReadonlyMap<string, string>> {
    return isShareable(kind) ? (await this.#cardsOf(kind)).ofShared : new Map<string, string>();
  }

  #cardsOf(kind: string): Promise<CardsOfKind> {
    const known = this.#cards.get(kind);
    if (known !== undefined) return known;
    const finding = this.#findCards(kind);
    this.#cards.set(kind, finding);
    finding.catch(() => this.#cards.delete(kind));
    return finding;
  }

  /** What changes on the way is looked at again afterwards: a change waits for this before it does. */
  async #findCards(kind: string): Promise<CardsOfKind> {
    const breathe = createBreather();
    const made: CardsOfKind = { ofShared: new Map(), sharedOf: new Map() };
    for (const { items } of await this.#stores.private.records.loadKind(kind)) {
      for (const [id, held] of items) {
        const sharedId = shownOf(kind, held)?.values['sharedAs'];
        if (typeof sharedId !== 'string') continue;
        made.ofShared.set(sharedId, id);
        made.sharedOf.set(id, sharedId);
      }
      await breathe();
    }
    return made;
  }

  /** Under which id colleagues know a record; null when they do not. */
  async sharedIdOf(kind: string, id: Json): Promise<string | null> {
    return typeof id === 'string' ? ((await this.of(kind, id))?.sharedId ?? null) : null;
  }

  /** After a change: what the screens call these records. */
  async shownIds(kind: string, ids: readonly string[]): Promise<readonly string[]> {
    if (!isShareable(kind)) return ids;
    const cards = await this.#cardsOf(kind);
    const before = ids.map((id) => cards.ofShared.get(id));
    await this.#refresh(cards, kind, ids);
    const shown = new Set<string>();
    for (const [at, id] of ids.entries()) {
      const earlier = before[at];
      if (earlier !== undefined) shown.add(earlier);
      shown.add(cards.ofShared.get(id) ?? id);
    }
    return [...shown];
  }

  /** With every change, so it must not walk through all cards. */
  async #refresh(
    { ofShared, sharedOf }: CardsOfKind,
    kind: string,
    ids: readonly string[],
  ): Promise<void> {
    const { records, state } = this.#stores.private;
    const breathe = createBreather();
    for (const id of ids) {
      const pause = breathe();
      if (pause !== undefined) await pause;
      const old = sharedOf.get(id);
      if (old !== undefined && ofShared.get(old) === id) ofShared.delete(old);
      sharedOf.delete(id);
      if (!records.isLoaded(kind, id)) await records.load(kind, id);
      const record = state.records.find(kind, id);
      const sharedId = record !== undefined && isAlive(record) ? linkOf(record) : null;
      if (sharedId === null) continue;
      ofShared.set(sharedId, id);
      sharedOf.set(id, sharedId);
    }
  }
}

export const find = async (
  engine: Engine,
  kind: string,
  id: string,
): Promise<RecordState | undefined> => {
  if (!engine.records.isLoaded(kind, id)) await engine.records.load(kind, id);
  return engine.state.records.find(kind, id);
};

const linkOf = (record: RecordState): string | null => {
  const value = winnerOf(record.registers.get('sharedAs') ?? [])?.v;
  return typeof value === 'string' ? value : null;
};

/** In the store and not deleted. */
export const isAlive = (record: RecordState | undefined): boolean =>
  record?.registers.has(createdField) === true && !isDeleted(record);
