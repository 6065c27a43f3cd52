import { activity } from '../../shared/domain/activity.ts';
import { area } from '../../shared/domain/area.ts';
import { fundingSource } from '../../shared/domain/fundingSource.ts';
import { initiative } from '../../shared/domain/initiative.ts';
import { party } from '../../shared/domain/party.ts';
import { person } from '../../shared/domain/person.ts';
import { shippedDepartments } from '../../shared/domain/seed/departments.ts';
import { programme } from '../../shared/domain/programme.ts';
import { department } from '../../shared/domain/department.ts';
import { village } from '../../shared/domain/village.ts';
import { namingOf } from '../../shared/privacy/namesIn.ts';
import type { Known, Naming } from '../../shared/privacy/namesIn.ts';
import { readFields } from './readBy.ts';
import type { RecordSource } from './readBy.ts';
import type { Names } from './sheet.ts';

export const readNames = async (source: RecordSource, signal: AbortSignal): Promise<Names> => {
  const villages = await readFields(source, village, ['name'], signal);
  const areas = await readFields(source, area, ['name'], signal);
  const initiatives = await readFields(source, initiative, ['title'], signal);
  const parties = await readFields(source, party, ['name', 'panel', 'partyKind'], signal);
  const activities = await readFields(source, activity, ['name'], signal);
  const programmes = await readFields(source, programme, ['name'], signal);
  const sources = await readFields(source, fundingSource, ['name'], signal);
  return {
    village: (id) => villages.get(id)?.name,
    area: (id) => areas.get(id)?.name,
    sharedInitiative: (id) => {
      const found = initiatives.get(id);
      return found?.shared?.isLive === true ? found.title : undefined;
    },
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
export const readNaming = async (source: RecordSource, signal: AbortSignal): Promise<Naming> =>
  namingOf(await readKnown(source, signal));

export const readKnown = async (source: RecordSource, signal: AbortSignal): Promise<Known> => {
  const villages = await readFields(source, village, ['name', 'aliases'], signal);
  const areas = await readFields(source, area, ['name'], signal);
  const departments = await readFields(source, department, ['name'], signal);
  const parties = await readFields(source, party, ['name', 'partyKind'], signal);
  const persons = await readFields(source, person, ['displayName'], signal);
  return {
    villages: [...villages.values()],
    places: [...areas.values(), ...shippedDepartments, ...departments.values()],
    parties: [...parties.values()],
    persons: [...persons.values()],
  };
};
