import { dotOf } from '../../kernel/live.ts';
import type { Place } from '../../kernel/live.ts';
import type { Entry } from '../../kernel/entry.ts';
import type { Live } from '../../kernel/record.ts';
import { asDiskError } from '../disk/diskError.ts';
import { lostOp } from '../history/lostSteps.ts';
import type { Engine } from '../engine/engine.ts';

interface Parts {
  readonly engine: Engine;
  readonly now: () => number;
  readonly randomHex: (bytes: number) => string;
}

/**
 * Values that a join took away. No entry of this computer's history tells of it, so they are put
 * there by themselves.
 */
export class LostValues {
  readonly #parts: Parts;
  #taken: Entry['ops'][number][] = [];
  #written = 0;
  readonly #actor: string;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#actor = parts.randomHex(8);
  }

  take({ record, part, field }: Place, gone: readonly Live[]): void {
    if (part === 'texts') return;
    const { kind: k, id: r } = record;
    const v = gone.map((live) => [dotOf(part, live), live.t, live.v] as const);
    this.#taken.push({ op: 'other', raw: { op: lostOp, k, r, f: field, v } });
  }

  /** True when they are on the disk. */
  async keep(): Promise<boolean> {
    if (this.#taken.length === 0) return true;
    const { engine, now } = this.#parts;
    const t = `${now().toString(16).padStart(12, '0')}0000`;
    const entry = {
      a: this.#actor,
      n: this.#written + 1,
      t,
      by: '',
      act: 'edit',
      ops: this.#taken,
    };
    try {
      await engine.history.append([entry], (id) => engine.isErased(id));
    } catch (error) {
      asDiskError(error);
      return false;
    }
    this.#written += 1;
    this.#taken = [];
    return true;
  }
}
