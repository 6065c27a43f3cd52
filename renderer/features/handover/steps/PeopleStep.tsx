import { useTranslation } from 'react-i18next';
import type { Handover } from '../../../../shared/domain/handover.ts';
import { party } from '../../../../shared/domain/party.ts';
import { person } from '../../../../shared/domain/person.ts';
import { useRecords } from '../../../app/records.ts';
import { cx } from '../../../ui/cx.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PrivateSheet } from '../../../ui/PrivateSheet.tsx';
import { SegmentedControl } from '../../../ui/RadioGroup.tsx';
import styles from '../Handover.module.css';
import { choose } from '../useHandover.ts';

/** Per person: asked or not. Whoever was not asked stays. */
export const PeopleStep = ({ record }: { readonly record: Handover }) => {
  const { t } = useTranslation();
  const people = useRecords(person);
  const parties = useRecords(party).byId;
  if (!people.loaded) return null;
  return (
    <PrivateSheet title={t('handover.people.title')}>
      <p className={cx(styles.soft)}>{t('handover.people.hint')}</p>
      {people.list.length === 0 && <EmptyState words={t('handover.people.empty')} size="small" />}
      <ul className={cx(styles.list)} aria-label={t('handover.people.title')}>
        {people.list
          .toSorted((a, b) => a.displayName.localeCompare(b.displayName))
          .map(({ id, displayName, partyId, howToReach }) => {
            const name = displayName === '' ? t('contacts.people.unnamed') : displayName;
            const about = [parties.get(partyId ?? '')?.name, howToReach].filter(Boolean);
            return (
              <li key={id}>
                <div className={cx(styles.head)}>
                  <strong>{name}</strong>
                  <span className={cx(styles.soft)}>{about.join(' · ')}</span>
                </div>
                <SegmentedControl
                  label={t('handover.people.askedOf', { name })}
                  options={[
                    { id: 'no', label: t('handover.people.no') },
                    { id: 'yes', label: t('handover.people.yes') },
                  ]}
                  value={record.personIds.includes(id) ? 'yes' : 'no'}
                  onChange={(answer) => {
                    choose(record.id, 'personIds', id, answer === 'yes');
                  }}
                />
              </li>
            );
          })}
      </ul>
    </PrivateSheet>
  );
};
