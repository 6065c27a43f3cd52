import { generateNKeysBetween } from 'fractional-indexing';
import type { Edit } from '../../ipc/edit.ts';
import type { FuzzyDate } from '../fuzzyDate.ts';
import {
  sampleAgreement,
  sampleContacts,
  sampleDilemmas,
  sampleExperiment,
  sampleQuestion,
  sampleRoles,
  sampleTranslations,
} from './sampleCraft.ts';
import { sampleEdit as create } from './sampleEdit.ts';
import { sampleSlides, sampleTalk } from './sampleTalk.ts';

interface Ids {
  readonly newId: () => string;
  /** The id of the sample's initiative with this title. */
  readonly initiative: (title: string) => string;
}

/** What the talk says of the work itself, and the talk. */
export const sampleWork = ({ newId, initiative }: Ids): readonly Edit[] => {
  const ofInitiative = <T extends { readonly of: string }>({ of, ...rest }: T) => ({
    ...rest,
    initiativeId: initiative(of),
  });
  return [
    ...sampleDilemmas.map((one) => create('dilemma', newId(), one)),
    ...sampleTranslations.map((one) => create('translation', newId(), one)),
    create('experiment', newId(), ofInitiative(sampleExperiment)),
    create('onTheSpotAgreement', newId(), ofInitiative(sampleAgreement)),
    create('knowledgeQuestion', newId(), ofInitiative(sampleQuestion)),
    ...sampleRoles.map(({ from, to, ...one }) =>
      create('rolePeriod', newId(), { ...ofInitiative(one), from: year(from), to: year(to) }),
    ),
    ...sampleContacts.map(({ of, ...one }) =>
      create('contactMoment', newId(), { ...one, initiativeIds: [initiative(of)] }),
    ),
    ...talkOf({ newId, initiative }),
  ];
};

const talkOf = ({ newId, initiative }: Ids): readonly Edit[] => {
  const presentationId = newId();
  const positions = generateNKeysBetween(null, null, sampleSlides.length);
  return [
    create('presentation', presentationId, sampleTalk),
    ...sampleSlides.map(({ of, ...slide }, at) =>
      create('slide', newId(), {
        ...slide,
        presentationId,
        position: positions[at] ?? '',
        ...(of !== undefined && { initiativeId: initiative(of) }),
      }),
    ),
  ];
};

const year = (value: string | null): FuzzyDate | null =>
  value === null ? null : { value, precision: 'year' };
