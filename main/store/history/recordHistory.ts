import type { Edit } from '../../../shared/ipc/edit.ts';
import type { HistoryStep } from '../../../shared/ipc/record.ts';
import { fieldOf } from '../edit/checkEdit.ts';
import type { Cards } from '../share/cards.ts';
import { joinHistories } from '../share/joinHistories.ts';
import type { Links } from '../share/links.ts';
import type { TwoStores } from '../twoStores.ts';
import { historySteps } from './historySteps.ts';

/** Reads what happened to a record, in one store or in both. */
export class RecordHistory {
  readonly #stores: TwoStores;
  readonly #links: Links;
  readonly #cards: Cards;

  constructor(stores: TwoStores, links: Links, cards: Cards) {
    this.#stores = stores;
    this.#links = links;
    this.#cards = cards;
  }

  /** Newest first. */
  async of(kind: string, id: string): Promise<readonly HistoryStep[]> {
    const link = await this.#links.of(kind, id);
    const stores = this.#stores;
    if (link === null) {
      const entries = await (await stores.engineOf(kind, id)).entriesAbout(id);
      return historySteps(kind, id, entries);
    }
    const { privateId, sharedId } = link;
    const own = await historySteps(kind, privateId, await stores.private.entriesAbout(privateId));
    const shared = await historySteps(kind, sharedId, await stores.shared.entriesAbout(sharedId));
    return joinHistories(own, shared);
  }

  /** Gives a field a value it had; a long text by what must change in what it is now. */
  async editTo(
    kind: string,
    id: string,
    field: string,
    value: HistoryStep['after'],
  ): Promise<Edit> {
    if (fieldOf(kind, field)?.merge !== 'text') return { op: 'set', kind, id, field, value };
    const now = (await this.#cards.get(kind, id))?.values[field];
    const base = typeof now === 'string' ? now : '';
    return { op: 'text', kind, id, field, base, next: typeof value === 'string' ? value : '' };
  }
}
