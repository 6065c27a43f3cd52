import type { Edit } from '../../../shared/ipc/edit.ts';
import type { HistoryStep } from '../../../shared/ipc/record.ts';
import { asDiskError } from '../disk/diskError.ts';
import { fieldOf } from '../edit/checkEdit.ts';
import type { Cards } from '../share/cards.ts';
import { joinHistories } from '../share/joinHistories.ts';
import { find, isAlive } from '../share/links.ts';
import type { Links } from '../share/links.ts';
import type { TwoStores } from '../twoStores.ts';
import type { Entry } from '../../kernel/entry.ts';
import { historySteps } from './historySteps.ts';
import { isList, lostOp, lostSteps, lostUntil } from './lostSteps.ts';

/** Reads what happened to a record, in one store or in both. */
export class RecordHistory {
  readonly #stores: TwoStores;
  readonly #links: Links;
  readonly #cards: Cards;
  readonly #now: () => number;
  #tidiedOn = '';

  constructor(stores: TwoStores, links: Links, cards: Cards, now: () => number) {
    this.#stores = stores;
    this.#links = links;
    this.#cards = cards;
    this.#now = now;
  }

  /** Newest first. */
  async of(kind: string, id: string): Promise<readonly HistoryStep[]> {
    const link = await this.#links.of(kind, id);
    const stores = this.#stores;
    if (link === null) {
      const entries = await (await stores.engineOf(kind, id)).entriesAbout(id);
      return this.#steps(kind, id, entries);
    }
    const { privateId, sharedId } = link;
    const own = await this.#steps(kind, privateId, await stores.private.entriesAbout(privateId));
    const shared = await this.#steps(kind, sharedId, await stores.shared.entriesAbout(sharedId));
    const isLive = isAlive(await find(stores.shared, kind, sharedId));
    return joinHistories(own, { kind, steps: shared, isLive });
  }

  /** What gives a field the value that it had after a step; null when that may not be. */
  async putBack(kind: string, id: string, ref: string): Promise<Edit | null> {
    const step = (await this.of(kind, id)).find((one) => one.ref === ref);
    const { field } = step ?? { field: null };
    if (step === undefined || field === null || step.beforeShare === true) return null;
    return this.#editBack(kind, id, step, field);
  }

  /** Values that a join took away are kept for a while only. Does it once a day, however often asked. */
  async tidy(): Promise<void> {
    const now = this.#now();
    const today = new Date(now).toISOString().slice(0, 10);
    if (this.#tidiedOn === today) return;
    this.#tidiedOn = today;
    const tidying = this.#stores.shared.history.forgetOlder(lostOp, lostUntil(now));
    await tidying.catch(asDiskError);
  }

  /** What gives back what was there after a step; what was lost was there before it. */
  async #editBack(kind: string, id: string, step: HistoryStep, field: string): Promise<Edit> {
    if (step.action !== 'lost') return this.#editTo(kind, id, field, step.after);
    const { before } = step;
    return isList(before)
      ? { op: 'add', kind, id, field, value: before[0] ?? null }
      : { op: 'set', kind, id, field, value: before };
  }

  async #steps(
    kind: string,
    id: string,
    entries: readonly Entry[],
  ): Promise<readonly HistoryStep[]> {
    const lost = lostSteps(kind, id, entries, this.#now());
    const steps = await historySteps(kind, id, entries);
    return lost.length === 0
      ? steps
      : [...lost, ...steps].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  }

  /** Gives a field a value it had; a long text by what must change in what it is now. */
  async #editTo(
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
