import { useTranslation } from 'react-i18next';
import type { Seat, Table } from './tables.ts';

/** What a chair and a turn are called. */
export const useTurnWords = () => {
  const { t } = useTranslation();
  const nameOf = ({ party }: Pick<Seat, 'party'>): string => party?.name ?? t('turn.you');
  return {
    nameOf,
    turnOf: ({ turn }: Pick<Table, 'turn'>): string => {
      if (turn === null) return t('turn.nobody');
      return turn.party === null ? t('turn.yours') : t('turn.theirs', { name: turn.party.name });
    },
  };
};
