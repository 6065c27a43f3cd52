import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { party } from '../../../shared/domain/party.ts';
import { village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';
import { useSettings } from '../../app/settings.ts';
import { formatDay } from '../dates.ts';
import { useDepartments } from '../departments.ts';
import { isTheirs } from './tried.ts';
import type { Tried } from './tried.ts';

export interface TriedFact {
  readonly name: string;
  readonly words: string;
}

interface TriedWords {
  /** The small line above it: what kind of thing this is, and where if that does not stand there. */
  readonly above: (tried: Tried, namesPlace: boolean) => string;
  /** What was filled in beside its own words. */
  readonly facts: (tried: Tried) => readonly TriedFact[];
}

/** The words for what was tried and agreed: only what was filled in. */
export const useTriedWords = (): TriedWords => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const initiatives = useRecords(initiative).byId;
  const villages = useRecords(village).byId;
  const parties = useRecords(party).byId;
  const departments = useDepartments();

  const placeOf = ({ record }: Tried): string =>
    (initiatives.get(record.initiativeId ?? '')?.villageIds ?? [])
      .flatMap((id) => villages.get(id)?.name ?? [])
      .join(', ');
  const day = (value: string | null): string => (value === null ? '' : formatDay(value, language));

  return {
    above: (tried, namesPlace) => {
      const place = namesPlace ? placeOf(tried) : '';
      if (tried.of === 'onTheSpotAgreement' && isTheirs(tried.record)) {
        return place === '' ? t('trying.theirWay') : t('trying.theirWayIn', { village: place });
      }
      const asked = tried.of === 'knowledgeQuestion' ? askedOf(tried.record, departments) : '';
      const about = asked === '' ? t(`trying.above.${tried.of}`) : asked;
      return [about, place].filter((part) => part !== '').join(' · ');
    },
    facts: (tried) => {
      const rows = ((): readonly (readonly [string, string])[] => {
        switch (tried.of) {
          case 'experiment': {
            const { roomGivenBy, budget, lookBackOn, stopIf, result } = tried.record;
            return [
              [t('trying.fields.roomGivenBy'), roomGivenBy],
              [t('trying.fields.budget'), budget],
              [t('trying.fields.lookBackOn'), day(lookBackOn)],
              [t('trying.fields.stopIf'), stopIf],
              [t('trying.fields.result'), result],
            ];
          }
          case 'onTheSpotAgreement': {
            const { withParties, validUntil, needsFormal } = tried.record;
            const names = withParties.flatMap((id) => parties.get(id)?.name ?? []);
            return [
              [t('trying.fields.withParties'), names.join(', ')],
              [t('trying.fields.validUntil'), day(validUntil)],
              [t('trying.formal'), needsFormal ? t('trying.stillFormal') : ''],
            ];
          }
          case 'knowledgeQuestion': {
            const { askedOn, answer } = tried.record;
            return [
              [t('trying.fields.askedOn'), day(askedOn)],
              [t('trying.fields.answer'), answer],
            ];
          }
          case 'dilemma': {
            const { choice, price } = tried.record;
            return [
              [t('trying.fields.choice'), choice],
              [t('trying.fields.price'), price],
            ];
          }
        }
      })();
      return rows.filter(([, words]) => words !== '').map(([name, words]) => ({ name, words }));
    },
  };
};

const askedOf = (
  {
    departmentId,
    specialist,
  }: { readonly departmentId: string | null; readonly specialist: string },
  departments: ReturnType<typeof useDepartments>,
): string =>
  [departments.find(({ id }) => id === departmentId)?.name ?? '', specialist]
    .filter((part) => part !== '')
    .join(' · ');
