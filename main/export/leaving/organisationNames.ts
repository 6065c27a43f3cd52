import type { RawRecord } from '../../../shared/domain/entity.ts';
import { party } from '../../../shared/domain/party.ts';
import type { ShareHit } from '../../../shared/ipc/share.ts';
import { nameChecker } from '../../store/share/nameCheck.ts';
import { nameOf, organisationNaming } from '../../store/share/organisations.ts';
import { staysHome } from '../../store/share/staysHome.ts';
import { readKnown } from '../names.ts';
import { eachOf } from '../readBy.ts';
import type { RecordSource } from '../readBy.ts';

type InName = (organisation: RawRecord) => readonly ShareHit[];

/** What looks like a person in the name of an organisation that colleagues do not know. */
export const organisationFinder = async (
  source: RecordSource,
  signal: AbortSignal,
): Promise<InName> => {
  const known = await readKnown(source, signal);
  const taken = new Set<string>();
  for await (const raw of eachOf(source, party.kind, signal)) {
    if (raw.shared?.isOwn === false) taken.add(nameOf(raw).toLowerCase());
  }
  const check = nameChecker(organisationNaming(known));
  return (raw) => {
    // A group of residents is never printed by name.
    const isLooked = raw.shared === undefined && !staysHome(raw);
    if (!isLooked || raw.values['panel'] === 'residents') return [];
    const name = nameOf(raw);
    return taken.has(name.toLowerCase()) ? [] : check(party.kind, { name });
  };
};
