import type { DiskReport } from './disk.ts';

/** The report as it grows: damage may be found long after the start, when a file is first read. */
export class Tally implements DiskReport {
  readonly #onGrown: () => void;
  #mended = 0;
  #setAside = 0;
  #readOnly: DiskReport['readOnly'];

  constructor(readOnly: DiskReport['readOnly'], onGrown: () => void = () => undefined) {
    this.#readOnly = readOnly;
    this.#onGrown = onGrown;
  }

  get mended(): number {
    return this.#mended;
  }

  set mended(count) {
    this.#mended = count;
    this.#onGrown();
  }

  get setAside(): number {
    return this.#setAside;
  }

  set setAside(count) {
    this.#setAside = count;
    this.#onGrown();
  }

  get readOnly(): DiskReport['readOnly'] {
    return this.#readOnly;
  }

  set readOnly(why) {
    const isNew = why !== this.#readOnly;
    this.#readOnly = why;
    if (isNew) this.#onGrown();
  }
}
