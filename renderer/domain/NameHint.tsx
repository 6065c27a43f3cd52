import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { area } from '../../shared/domain/area.ts';
import { party } from '../../shared/domain/party.ts';
import { village } from '../../shared/domain/village.ts';
import { findPersonalData } from '../../shared/privacy/personalData.ts';
import { useRecords } from '../app/records.ts';
import { cx } from '../ui/cx.ts';
import styles from './NameHint.module.css';

/** The names of places and parties: capitals that are nobody's. */
const useKnownNames = (): readonly string[] => {
  const villages = useRecords(village).list;
  const parties = useRecords(party).list;
  const areas = useRecords(area).list;
  return useMemo(
    () => [
      ...villages.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...parties.map(({ name }) => name),
      ...areas.map(({ name }) => name),
    ],
    [areas, parties, villages],
  );
};

/** Asks, once something that looks like a person is written, whether it has to be. */
export const NameHint = ({ text }: { readonly text: string }) => {
  const { t } = useTranslation();
  const known = useKnownNames();
  const settled = useDeferredValue(text);
  const isFound = useMemo(() => findPersonalData(settled, known).length > 0, [known, settled]);
  return (
    <p role="status" className={cx(styles.hint)}>
      {isFound && t('privacy.name')}
    </p>
  );
};
