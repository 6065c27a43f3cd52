import { dotText } from '../../kernel/dot.ts';
import { limits } from '../format/limits.ts';
import type { Fork, Frontiers, Shared, SharedStatus } from '../port.ts';

/**
 * What a base says of own entries that no base held yet. A twin of this computer can have put its own
 * under the same numbers there, of which no segment is left: a join would take those here away.
 */
export class OwnInBase {
  /** By actor and number, when the base says that it was written. */
  readonly #stamps: ReadonlyMap<string, Map<number, string>>;
  readonly #status: SharedStatus;
  readonly #seen: Frontiers;

  constructor(status: SharedStatus, seen: Frontiers) {
    const actors = Object.entries(status.own).filter(([actor, { released }]) => {
      const both = Math.min(seen[actor] ?? 0, status.seen[actor] ?? 0);
      return both > released;
    });
    this.#stamps = new Map(actors.map(([actor]) => [actor, new Map<number, string>()]));
    this.#status = status;
    this.#seen = seen;
  }

  /** The lines of a shard: a dot in them is a stamp, an actor and a number. */
  read(lines: Uint8Array): void {
    if (this.#stamps.size === 0) return;
    const text = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength).toString('latin1');
    for (const [, stamp = '', actor = '', n] of text.matchAll(packedDot)) {
      this.#stamps.get(actor)?.set(Number(n), stamp);
    }
  }

  async forks(shared: Shared): Promise<readonly Fork[]> {
    const { own, seen, voided } = this.#status;
    const settled = new Set(voided);
    const forks: Fork[] = [];
    for (const [actor, stamps] of this.#stamps) {
      if (stamps.size === 0) continue;
      let after = own[actor]?.released ?? 0;
      const ask = { actor, after, maxBytes: limits.rawSegmentBytes };
      for (const { n, t } of await shared.ownEntries(ask)) {
        const theirs = stamps.get(n);
        if (theirs === undefined || settled.has(dotText(actor, n))) continue;
        if (theirs !== t) {
          forks.push({ actor, after, last: Math.max(this.#seen[actor] ?? 0, seen[actor] ?? 0) });
          break;
        }
        after = n;
      }
    }
    return forks;
  }
}

const packedDot = /([0-9a-f]{16})([0-9a-f]{16})\.(\d{1,8})/g;
