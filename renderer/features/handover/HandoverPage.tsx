import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removal } from '../../../shared/domain/removal.ts';
import type { Cleared } from '../../../shared/ipc/handover.ts';
import { useRecords } from '../../app/records.ts';
import { useSettings } from '../../app/settings.ts';
import { formatDay } from '../../domain/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Counts } from './Counts.tsx';
import { Guide } from './Guide.tsx';
import styles from './Handover.module.css';
import { beginHandover, useHandover } from './useHandover.ts';

/** *Overdragen*: six calm steps that can be left and taken up again. */
export const HandoverPage = () => {
  const { t } = useTranslation();
  const record = useHandover();
  const [cleared, setCleared] = useState<Cleared | null>(null);
  if (record === undefined) return null;
  return (
    <Page>
      <PageHeader title={t('frame.handover')} />
      <div className={cx(styles.guide)}>
        {cleared !== null ? (
          <Sheet title={t('handover.cleared.title')}>
            <p>{t('handover.cleared.story')}</p>
            <Counts counts={cleared.counts} label={t('handover.cleared.log')} />
          </Sheet>
        ) : record === null ? (
          <Start />
        ) : (
          <Guide record={record} onCleared={setCleared} />
        )}
        {record === null && <Removed />}
      </div>
    </Page>
  );
};

const Start = () => {
  const { t } = useTranslation();
  return (
    <EmptyState
      words={t('handover.story')}
      action={
        <Button
          variant="primary"
          onPress={() => {
            beginHandover(new Date().getFullYear());
          }}
        >
          {t('handover.begin')}
        </Button>
      }
    />
  );
};

/** What was erased on this computer: how much of what, and when. */
const Removed = () => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const { list } = useRecords(removal);
  const byDay = new Map<string, Record<string, number>>();
  for (const { of, on, count } of list) {
    if (on === null) continue;
    const counts = byDay.get(on) ?? {};
    counts[of] = (counts[of] ?? 0) + count;
    byDay.set(on, counts);
  }
  if (byDay.size === 0) return null;
  return (
    <Sheet title={t('handover.cleared.log')}>
      <p className={cx(styles.soft)}>{t('handover.cleared.logHint')}</p>
      {[...byDay]
        .toSorted(([one], [other]) => (one < other ? 1 : -1))
        .map(([day, counts]) => {
          const when = t('handover.cleared.on', { day: formatDay(day, language) });
          return (
            <section key={day}>
              <h3>{when}</h3>
              <Counts counts={counts} label={when} />
            </section>
          );
        })}
    </Sheet>
  );
};
