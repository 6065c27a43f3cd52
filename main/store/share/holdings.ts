import { deviceRecordId } from '../../../shared/domain/device.ts';
import type { RawRecord } from '../../../shared/domain/entity.ts';
import { allEntities } from '../../../shared/domain/kinds.ts';
import { isSeed } from '../../../shared/domain/seed/seedId.ts';
import type { TeamHoldings } from '../../../shared/ipc/sharing.ts';
import type { Identity } from '../profileFile.ts';
import { listRecords } from '../readRecords.ts';
import type { TwoStores } from '../twoStores.ts';

const cardKinds = new Set(['initiative', 'lesson']);
/** Of these only marks lie there, and no words. */
const markKinds = new Set(['erasure']);

/** What whoever is shared with would get, by number: all that lies in the shared store. */
export const holdingsOf = async (
  { shared }: Pick<TwoStores, 'shared'>,
  { authorId, device }: Pick<Identity, 'authorId' | 'device'>,
): Promise<TeamHoldings> => {
  let [cards, theirs, others, colleagues] = [0, 0, 0, 0];
  for (const { kind } of allEntities()) {
    if (markKinds.has(kind)) continue;
    const records = await listRecords(shared, kind, ['strengths']);
    if (kind === 'device')
      colleagues = records.filter(({ id }) => id !== deviceRecordId(device)).length;
    else if (cardKinds.has(kind)) {
      cards += records.length;
      theirs += records.filter((one) => one.authorId !== authorId).length;
    } else others += records.filter(isOfSomebody).length;
  }
  return { cards, theirs, others, colleagues };
};

/** The shipped places lie in every profile, and say nothing until somebody writes what is strong there. */
const isOfSomebody = ({ id, values: { strengths } }: RawRecord): boolean =>
  !isSeed(id) || (Array.isArray(strengths) && strengths.length > 0);
