import type { RawRecord } from '../../../shared/domain/entity.ts';

export type Side = 0 | 1;

/** No letter that a word ends or begins with, so that no word lies in another. */
const letters = 'abcdefghijklmnop';
const spelled = (number: number): string =>
  [...number.toString(16)].map((digit) => letters[Number.parseInt(digit, 16)] ?? '').join('');

const anyWord = /zin[a-p]{3,}q/g;
const anyCanary = /kanarie[a-p]{3,}q/g;

/** Every shared word in what was shown, read or kept. */
export const wordsIn = (what: unknown): ReadonlySet<string> =>
  new Set(JSON.stringify(what ?? null).match(anyWord) ?? []);
export const canariesIn = (text: string): ReadonlySet<string> => new Set(text.match(anyCanary));

interface Kept {
  readonly side: Side;
  /** The record, by the id that its computer knows. */
  readonly id: string;
  readonly how: string;
}

export interface Change {
  readonly side: Side;
  readonly before: RawRecord | null;
  readonly after: RawRecord | null;
  /** Of its history, what came to be known of it between the two. */
  readonly arrived?: readonly string[];
  readonly how: string;
}

const isLive = (record: RawRecord | null): boolean => record?.shared?.isLive === true;

/** What was said to be kept, and what somebody who saw it took away: the rest must be there. */
export class Ledger {
  readonly kept = new Map<string, Kept>();
  readonly taken = new Map<string, string>();
  /** Words of records that were taken back: a colleague has them no more. */
  readonly takenHome = new Set<string>();
  readonly canaries: readonly [string[], string[]] = [[], []];
  readonly #seed: number;
  readonly #ownerOf = new Map<string, string>();
  /** By owner: the id under which colleagues got it last. */
  readonly #lastShared = new Map<string, string>();
  /** Cards of which the whole went, and ids of shared ones that did. */
  readonly #erased = new Set<string>();
  /** By id: what was done with a record, and by whom. */
  readonly #acts: (readonly [string, string])[] = [];
  #made = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  word(): string {
    this.#made += 1;
    return `zin${spelled(this.#seed % 4096)}${spelled(0x1000 + this.#made)}q`;
  }

  canary(side: Side): string {
    this.#made += 1;
    const word = `kanarie${spelled(this.#seed % 4096)}${spelled(0x1000 + this.#made)}q`;
    this.canaries[side].push(word);
    return word;
  }

  /** A change that was acknowledged: what stood there before and after it, on that computer. */
  note({ side, before, after, arrived = [], how }: Change): void {
    for (const record of [before, after]) if (record !== null) this.#meet(record);
    // What came in at the last moment goes along with a whole record, as what was seen does.
    const isGone = after === null || (isLive(before) && !isLive(after));
    const [had, has] = [wordsIn(isGone ? [before, arrived] : before), wordsIn(after)];
    const changed = [...had].filter((word) => !has.has(word)).length;
    this.#did(
      after ?? before,
      `${how} by ${String(side)}: +${[...has].filter((w) => !had.has(w)).join()} -${String(changed)}`,
    );
    for (const word of had) if (!has.has(word)) this.taken.set(word, `${how} by ${String(side)}`);
    // Who takes a record back takes home what colleagues wrote in it.
    if (isLive(before) && !isLive(after)) {
      for (const word of had) {
        this.takenHome.add(word);
        if (this.kept.get(word)?.side !== side)
          this.taken.set(word, `taken home by ${String(side)}`);
      }
    }
    for (const word of has) {
      if (had.has(word)) continue;
      // Undo brings back what was taken.
      this.taken.delete(word);
      if (after !== null && !this.kept.has(word)) this.kept.set(word, { side, id: after.id, how });
    }
  }

  #meet({ id, shared }: RawRecord): void {
    if (shared === undefined || shared.id === id) return;
    this.#ownerOf.set(shared.id, id);
    this.#lastShared.set(id, shared.id);
  }

  #did(record: RawRecord | null, what: string): void {
    if (record === null) return;
    const shared = record.shared;
    const as = shared === undefined ? '' : ` as ${shared.id}${shared.isLive ? '' : ', not live'}`;
    const at = new Date().toISOString().slice(11, 19);
    this.#acts.push([record.id, `${at} ${record.id}${as}: ${what}`]);
  }

  /** All that was done with the record in which a word was kept. */
  storyOf(word: string): readonly string[] {
    const kept = this.kept.get(word);
    const names = new Set(kept === undefined ? [] : this.namesOf(kept.id));
    return this.#acts.flatMap(([id, what]) => (names.has(id) ? [what] : []));
  }

  erased(record: RawRecord, side: Side): void {
    this.#meet(record);
    this.#did(record, `erase by ${String(side)}`);
    this.#erased.add(record.id);
  }

  #keyOf(id: string): string {
    return this.#ownerOf.get(id) ?? id;
  }

  /** All ids under which a record goes. */
  namesOf(id: string): readonly string[] {
    const key = this.#keyOf(id);
    return [key, ...[...this.#ownerOf].flatMap(([one, owner]) => (owner === key ? [one] : []))];
  }

  isErased(word: string): boolean {
    return this.#endOf(word) === 'erased';
  }

  /**
   * `in part`: a colleague erased what it was shared as before, and it was shared anew. Of its words
   * those live on that came home in time.
   */
  #endOf(word: string): 'erased' | 'in part' | 'lives' {
    const kept = this.kept.get(word);
    if (kept === undefined) return 'lives';
    const key = this.#keyOf(kept.id);
    if ([key, this.#lastShared.get(key) ?? key].some((id) => this.#erased.has(id))) return 'erased';
    return this.namesOf(key).some((id) => this.#erased.has(id)) ? 'in part' : 'lives';
  }

  /** May be gone by an erase. */
  mayBeErased(word: string): boolean {
    return this.#endOf(word) !== 'lives';
  }

  /** Words of erased records: no file that the app wrote may hold them. */
  erasedWords(): readonly string[] {
    return [...this.kept.keys()].filter((word) => this.isErased(word));
  }

  /** Words that must be on the computer on which they were kept. */
  lasting(): readonly (readonly [string, Kept])[] {
    return [...this.kept].filter(([word]) => !this.taken.has(word) && !this.mayBeErased(word));
  }
}
