import { activity } from '../../shared/domain/activity.ts';
import { area } from '../../shared/domain/area.ts';
import { fundingSource } from '../../shared/domain/fundingSource.ts';
import { initiative } from '../../shared/domain/initiative.ts';
import type { Entity } from '../../shared/domain/entity.ts';
import { party } from '../../shared/domain/party.ts';
import { person } from '../../shared/domain/person.ts';
import { shippedDepartments } from '../../shared/domain/seed/departments.ts';
import { programme } from '../../shared/domain/programme.ts';
import { department } from '../../shared/domain/department.ts';
import { village } from '../../shared/domain/village.ts';
import { namingOf } from '../../shared/privacy/namesIn.ts';
import type { Naming } from '../../shared/privacy/namesIn.ts';
import { readById } from './readBy.ts';
import type { RecordSource } from './readBy.ts';
import type { Names } from './sheet.ts';

export const readNames = async (source: RecordSource): Promise<Names> => {
  const villages = await readById(source, village);
  const areas = await readById(source, area);
  const initiatives = await readById(source, initiative);
  const parties = await readById(source, party);
  const activities = await readById(source, activity);
  const programmes = await readById(source, programme);
  const sources = await readById(source, fundingSource);
  return {
    village: (id) => villages.get(id)?.name,
    area: (id) => areas.get(id)?.name,
    initiative: (id) => initiatives.get(id)?.title,
    activity: (id) => activities.get(id)?.name,
    programme: (id) => programmes.get(id)?.name,
    fundingSource: (id) => sources.get(id)?.name,
    panel: (id) => parties.get(id)?.panel,
    organisation: (id) => {
      const found = parties.get(id);
      return found === undefined ||
        found.panel === 'residents' ||
        found.partyKind === 'residents_group'
        ? undefined
        : found;
    },
  };
};

/** The names that may stand in a told story, and those of residents' groups and people, that may not. */
export const readNaming = async (source: RecordSource): Promise<Naming> => {
  const all = async <E extends Entity>(entity: E) => [...(await readById(source, entity)).values()];
  return namingOf({
    villages: await all(village),
    places: [...(await all(area)), ...shippedDepartments, ...(await all(department))],
    parties: await all(party),
    persons: await all(person),
  });
};
