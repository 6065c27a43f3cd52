import { useMemo } from 'react';
import { dilemma } from '../../../shared/domain/dilemma.ts';
import { experiment } from '../../../shared/domain/experiment.ts';
import { knowledgeQuestion } from '../../../shared/domain/knowledgeQuestion.ts';
import { onTheSpotAgreement } from '../../../shared/domain/onTheSpotAgreement.ts';
import { useRecords } from '../../app/records.ts';
import type { Tried } from './tried.ts';

/** Everything that was tried, agreed, asked and weighed, colleagues' too. */
export const useTried = (): { readonly loaded: boolean; readonly list: readonly Tried[] } => {
  const experiments = useRecords(experiment);
  const agreements = useRecords(onTheSpotAgreement);
  const questions = useRecords(knowledgeQuestion);
  const dilemmas = useRecords(dilemma);
  const list = useMemo(
    (): readonly Tried[] => [
      ...experiments.list.map((record) => ({ of: 'experiment', record }) as const),
      ...agreements.list.map((record) => ({ of: 'onTheSpotAgreement', record }) as const),
      ...questions.list.map((record) => ({ of: 'knowledgeQuestion', record }) as const),
      ...dilemmas.list.map((record) => ({ of: 'dilemma', record }) as const),
    ],
    [agreements.list, dilemmas.list, experiments.list, questions.list],
  );
  const loaded = experiments.loaded && agreements.loaded && questions.loaded && dilemmas.loaded;
  return { loaded, list };
};
