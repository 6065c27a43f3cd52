import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';
import { goTo, hashOf } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { isoToday } from '../../domain/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { answersTo } from '../../ui/option.ts';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { villagesByArea } from './villageModel.ts';
import type { AreaOfVillages, VillageEntry } from './villageModel.ts';
import styles from './Villages.module.css';

/** Every village by its area of today, with how much there is going on. */
export const VillageIndex = () => {
  const { t } = useTranslation();
  const villages = useRecords(village);
  const areas = useRecords(area).byId;
  const initiatives = useRecords(initiative).list;
  const ownAreaId = useSettings(({ areaId }) => areaId);
  const [sought, setSought] = useState('');
  const groups = useMemo(
    () => villagesByArea({ villages: villages.list, areas, initiatives }, ownAreaId, isoToday()),
    [areas, initiatives, ownAreaId, villages.list],
  );
  const fitting = groups
    .map((group) => ({ ...group, villages: group.villages.filter(isSought(sought)) }))
    .filter((group) => group.villages.length > 0);
  return (
    <Page>
      <PageHeader title={t('frame.villages')} />
      {villages.list.length === 0 ? (
        villages.loaded && <NoVillages />
      ) : (
        <>
          <SearchField
            label={t('villages.find')}
            placeholder={t('villages.find')}
            value={sought}
            maxLength={100}
            onChange={setSought}
            className={styles.find}
          />
          {fitting.length === 0 && <p role="status">{t('villages.noneFound')}</p>}
          {fitting.map((group) => (
            <OfOneArea key={group.area?.id ?? ''} group={group} />
          ))}
        </>
      )}
    </Page>
  );
};

const isSought =
  (sought: string) =>
  ({ village: { name, aliases } }: VillageEntry): boolean =>
    sought.trim() === '' ||
    [name, ...aliases].some((label) => answersTo({ id: label, label }, sought));

const NoVillages = () => {
  const { t } = useTranslation();
  return (
    <EmptyState
      words={t('villages.none')}
      action={
        <Button
          onPress={() => {
            goTo({ screen: 'settings', part: 'gebieden' });
          }}
        >
          {t('villages.toSettings')}
        </Button>
      }
    />
  );
};

const OfOneArea = ({ group }: { readonly group: AreaOfVillages }) => {
  const { t } = useTranslation();
  const name = group.area?.name ?? t('villages.noArea');
  return (
    <section aria-label={name} className={cx(styles.area)}>
      <h2>
        {name} <span className={cx(styles.count)}>{group.villages.length}</span>
      </h2>
      {group.area?.shrinkArea === true && (
        <p className={cx(styles.hint)}>{t('villages.shrinkArea')}</p>
      )}
      <ul className={cx(styles.villages)}>
        {group.villages.map(({ village: { id, name: label }, open, ended }) => (
          <li key={id}>
            <a
              href={hashOf({ screen: 'villages', id })}
              className={cx(styles.village, open + ended === 0 && styles.quiet)}
            >
              <span className={cx(styles.villageName)}>{label}</span>
              <span className={cx(styles.hint)}>
                {open === 0 && ended === 0
                  ? t('villages.quiet')
                  : [
                      open > 0 && t('villages.open', { count: open }),
                      ended > 0 && t('villages.ended', { count: ended }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
