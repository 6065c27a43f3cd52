import { massWindowMs } from './massChange.ts';
import type { Before } from './massChange.ts';
import type { SharedStatus } from '../port.ts';

/**
 * What stood here before what a round takes in. Whoever joins may need several rounds to read all
 * that there is, and has by then not lost what was made and deleted before it came: so it stays as
 * it was until a round left nothing, but never for longer than an hour.
 */
export class BeforeRound {
  #before: Before | null = null;
  #at = 0;

  begin({ seen, own, records }: SharedStatus, now: number): Before {
    const isLately = now >= this.#at && now - this.#at < massWindowMs;
    if (this.#before === null || !isLately) {
      this.#before = { seen, records };
      this.#at = now;
    }
    // What this computer itself wrote since then stood on its screen.
    const ours = Object.entries(seen).filter(([actor]) => Object.hasOwn(own, actor));
    return { ...this.#before, seen: { ...this.#before.seen, ...Object.fromEntries(ours) } };
  }

  /** Everything that could be read was. */
  end(): void {
    this.#before = null;
  }
}
