import type { Json } from '../../shared/domain/entity.ts';
import { allEntities } from '../../shared/domain/kinds.ts';
import { removal } from '../../shared/domain/removal.ts';
import type { WriteError } from '../../shared/ipc/edit.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { msOfStamp } from '../kernel/hlc.ts';
import { createdField, deletedField } from '../kernel/record.ts';
import { showKept } from '../kernel/visible.ts';
import { createBreather } from './disk/breathe.ts';
import { shownOf } from './engine/recordShards.ts';
import type { Erasing } from './erase/erasing.ts';
import { formerlyShared } from './erase/halves.ts';
import type { Target } from './erase/halves.ts';
import { listRecords } from './readRecords.ts';
import { find, isAlive } from './share/links.ts';
import type { Links } from './share/links.ts';
import type { TwoStores } from './twoStores.ts';

export type Presence = 'here' | 'deleted' | 'erased' | 'absent';

/** A record of this computer that somebody threw away. */
export interface ThrownAway extends Target {
  /** The instant of it. */
  readonly atMs: number;
  /** Colleagues had it: what goes of it goes for them too. */
  readonly wasShared: boolean;
  readonly values: Readonly<Record<string, Json>>;
}

interface Parts {
  readonly stores: TwoStores;
  readonly links: Links;
  readonly erasing: Erasing;
}

/** What this computer alone has: looked at, counted, and cleared when somebody hands over. */
export class OwnRecords {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Whether a record lies here under this id, in whichever store. */
  async presence(kind: string, id: string): Promise<Presence> {
    const engines = this.#parts.stores.all();
    for (const engine of engines) {
      const record = await find(engine, kind, id);
      if (record?.registers.has(createdField) !== true) continue;
      return isAlive(record) ? 'here' : 'deleted';
    }
    return engines.some((engine) => engine.isErased(id)) ? 'erased' : 'absent';
  }

  /** The private record that belongs to a shared one. */
  async beside(kind: string, sharedId: string): Promise<string | null> {
    return (await this.#parts.links.cards(kind)).get(sharedId) ?? null;
  }

  /** What was thrown away and still lies here; not what colleagues have as a record that lives. */
  async thrownAway(kind: string): Promise<readonly ThrownAway[]> {
    const { private: own } = this.#parts.stores;
    const breathe = createBreather();
    const found: ThrownAway[] = [];
    for (const { items } of await own.records.loadKind(kind)) {
      for (const [id, held] of items) {
        if (shownOf(kind, held) !== null) continue;
        const thrown = await this.#thrownAway(kind, id);
        if (thrown !== null) found.push(thrown);
      }
      await breathe();
    }
    return found;
  }

  async #thrownAway(kind: string, id: string): Promise<ThrownAway | null> {
    const { stores, links } = this.#parts;
    const record = stores.private.state.records.find(kind, id);
    const kept = record === undefined ? null : showKept(record);
    const deletes = record?.registers.get(deletedField) ?? [];
    if (kept === null || deletes.length === 0) return null;
    const link = await links.of(kind, id);
    if (link !== null && (await this.#livesShared(kind, [link.sharedId]))) return null;
    // What never named a shared record needs no look into its history.
    const once = record?.registers.has('sharedAs') === true;
    const former = once ? await formerlyShared(stores, kind, id) : [];
    if (await this.#livesShared(kind, former)) return null;
    // Of a colleague's record only the private words beside it lie here.
    const isShared = link !== null && link.privateId !== link.sharedId;
    const atMs = Math.max(...deletes.map(({ t }) => msOfStamp(t)));
    return { kind, id, atMs, wasShared: isShared || former.length > 0, values: kept.values };
  }

  async #livesShared(kind: string, sharedIds: readonly string[]): Promise<boolean> {
    for (const id of sharedIds) {
      if (isAlive(await find(this.#parts.stores.shared, kind, id))) return true;
    }
    return false;
  }

  /** How many there are, by kind. What was deleted is not counted. */
  async count(): Promise<ReadonlyMap<string, number>> {
    const { counts } = await this.#walk();
    return counts;
  }

  /**
   * Erases all of it, what was deleted too. Colleagues keep what was shared. Records of the kind that
   * remembers the clearing go last, when `beforeLast` is done: after a crash it goes on.
   */
  async clear(
    lastKind: string,
    beforeLast: () => Promise<Result<unknown, WriteError>>,
  ): Promise<Result<ReadonlyMap<string, number>, WriteError>> {
    const { erasing } = this.#parts;
    const { targets, counts } = await this.#walk();
    const isLast = ({ kind }: Target): boolean => kind === lastKind;
    const most = await erasing.eraseOwn(targets.filter((one) => !isLast(one)));
    if (!most.ok) return most;
    const ready = await beforeLast();
    if (!ready.ok) return ready;
    const last = await erasing.eraseOwn(targets.filter(isLast));
    return last.ok ? ok(counts) : last;
  }

  /** Since this moment a clearing erased something, and did not come to its end. */
  async isBeingCleared(since: string): Promise<boolean> {
    const removals = await listRecords(this.#parts.stores.private, removal.kind);
    return removals.some(
      ({ createdAt, values }) => createdAt >= since && values['inClearing'] === true,
    );
  }

  async #walk() {
    const targets: Target[] = [];
    const counts = new Map<string, number>();
    const own = this.#parts.stores.private;
    // Also what a newer version wrote, of kinds that this one does not know.
    for (const kind of new Set([...allEntities().map((one) => one.kind), ...own.kinds()])) {
      // A count and a day: that is what is left.
      if (kind === removal.kind) continue;
      for (const { items } of await own.records.loadKind(kind)) {
        for (const [id, held] of items) {
          targets.push({ kind, id });
          if (shownOf(kind, held) !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
        }
      }
    }
    return { targets, counts };
  }
}
