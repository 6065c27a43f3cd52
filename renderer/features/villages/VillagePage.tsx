import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { areaOnDay, village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';
import { goTo, hashOf } from '../../app/route.ts';
import { isoToday } from '../../domain/dates.ts';
import { HistoryButton } from '../../domain/history/HistoryButton.tsx';
import { RecordVersions } from '../../domain/versions/RecordVersions.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ActivityPart } from './ActivityPart.tsx';
import { ActivePart } from './ActivePart.tsx';
import { BackingPart } from './BackingPart.tsx';
import { RunsPart } from './RunsPart.tsx';
import { StrengthsPart } from './StrengthsPart.tsx';
import { whatRuns } from './villageModel.ts';
import styles from './Villages.module.css';
import { VisionsPart } from './VisionsPart.tsx';

interface Props {
  readonly id: string;
  /** The programme or fund that somebody came for. */
  readonly beginAt: string | undefined;
}

/** One village: what runs, what is strong there, what it wants to become, and who is active. */
export const VillagePage = ({ id, beginAt }: Props) => {
  const { t } = useTranslation();
  const villages = useRecords(village);
  const areas = useRecords(area).byId;
  const initiatives = useRecords(initiative).list;
  const runs = useMemo(() => whatRuns(id, initiatives), [id, initiatives]);
  const record = villages.byId.get(id);
  if (record === undefined) return villages.loaded ? <Gone /> : null;
  const here = [...runs.byStage.flatMap(({ of }) => of), ...runs.ended];
  const areaName = areas.get(areaOnDay(record, isoToday()) ?? '')?.name;
  return (
    <Page>
      <PageHeader
        title={record.name}
        crumbs={
          <nav aria-label={t('villages.crumbs')}>
            <a href={hashOf({ screen: 'villages' })}>{t('frame.villages')}</a>
            {areaName !== undefined && ` › ${areaName}`}
          </nav>
        }
        actions={<HistoryButton kind="village" id={id} />}
        aside={
          record.aliases.length > 0 && (
            <span className={cx(styles.hint)}>
              {t('villages.alsoCalled', { names: record.aliases.join(', ') })}
            </span>
          )
        }
      />
      <RecordVersions record={record} />
      <div className={cx(styles.around)}>
        <div className={cx(styles.parts)}>
          <div className={cx(styles.column)}>
            <RunsPart runs={runs} />
            <ActivePart runs={runs} />
            <ActivityPart record={record} here={here} />
          </div>
          <div className={cx(styles.column)}>
            <StrengthsPart record={record} />
            <VisionsPart record={record} />
            <BackingPart record={record} here={here} beginAt={beginAt} />
          </div>
        </div>
      </div>
    </Page>
  );
};

const Gone = () => {
  const { t } = useTranslation();
  return (
    <EmptyState
      words={t('villages.gone')}
      action={
        <Button
          onPress={() => {
            goTo({ screen: 'villages' });
          }}
        >
          {t('villages.toVillages')}
        </Button>
      }
    />
  );
};
