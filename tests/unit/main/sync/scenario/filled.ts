import { printedSeed } from '../../printedSeed.ts';
import { Office } from '../office.ts';
import { recordId } from '../samples.ts';

/** Two computers that have the same records, half of them made by each. */
export const filled = async (name: string, records = 60) => {
  const office = new Office(printedSeed(name));
  const [a, b] = [office.arrive(), office.arrive()];
  for (let at = 0; at < records; at += 1) {
    (at % 2 === 0 ? a : b).shared.create(recordId(at), `Brug ${at}`, { why: `omdat ${at}` });
  }
  await office.rounds(2);
  return { office, a, b };
};
