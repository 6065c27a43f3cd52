import type { Computer, Office } from '../office.ts';
import { recordId } from '../samples.ts';
import { below, pick } from '../seededRng.ts';

export interface Life {
  readonly steps: number;
  readonly records: number;
  /** Chance of a look at the folder at each step. */
  readonly looks: number;
}

/** A random life of an office: everybody writes, looks, and starts again, in any order. */
export const live = async (office: Office, { steps, records, looks }: Life): Promise<void> => {
  const { rng } = office;
  for (let step = 0; step < steps; step += 1) {
    const computer = pick(rng, office.computers);
    if (rng.fraction() < looks) await computer.sync();
    else write(office, computer, recordId(below(rng, records)), step);
    if (rng.fraction() < 0.01) computer.restart();
    office.clock.pass(below(rng, 60_000));
  }
};

const write = ({ rng }: Office, { shared }: Computer, id: string, step: number): void => {
  const chance = rng.fraction();
  if (shared.record(id) === undefined) shared.create(id, step, { why: `begin ${step}` });
  else if (chance < 0.5) shared.set(id, pick(rng, ['title', 'stage', 'village']), step);
  else if (chance < 0.65) shared.add(id, 'tags', step);
  else if (chance < 0.85) shared.type(id, 'why', `${shared.text(id, 'why')} ${step}`);
  else if (chance < 0.9) shared.remove(id);
  else shared.write([]);
};
