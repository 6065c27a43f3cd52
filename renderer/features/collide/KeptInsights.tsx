import { DoorOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { collision } from '../../../shared/domain/collision.ts';
import type { Collision } from '../../../shared/domain/collision.ts';
import { useRecords } from '../../app/records.ts';
import { useRetentionStop } from '../../app/retention.ts';
import { StopNotice } from '../../domain/retention/StopNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PrivateSheet } from '../../ui/PrivateSheet.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './Collide.module.css';
import { InsightItem } from './InsightItem.tsx';
import { enterRoom } from './room.ts';
import { steps } from './session.ts';

/** The door of the room: how it goes inside, and the insights that came out. */
export const KeptInsights = () => {
  const { t } = useTranslation();
  const insights = useRecords(collision).list.toSorted((a, b) =>
    b.createdAt.localeCompare(a.createdAt),
  );
  const own = insights.filter(({ shared }) => shared === undefined);
  const withColleagues = insights.filter(({ shared }) => shared !== undefined);
  const isStopped = useRetentionStop() !== null;
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <Page>
      <PageHeader title={t('frame.collide')} />
      <Sheet title={t('collide.howTitle')}>
        <p>{t('collide.how')}</p>
        <p>
          <strong>{t('collide.promise')}</strong>
        </p>
        <ol className={cx(styles.agenda)}>
          {steps.map(({ name, minutes: own }) => (
            <li key={name}>
              {t(`collide.steps.${name}.title`)}{' '}
              <span className={cx(styles.where)}>{t('collide.minutes', { count: own })}</span>
            </li>
          ))}
        </ol>
        <StopNotice>
          <p>{t('retention.stop.enter')}</p>
        </StopNotice>
        <div className={cx(styles.enter)}>
          <Button variant="primary" icon={DoorOpen} isDisabled={isStopped} onPress={enterRoom}>
            {t('collide.enter')}
          </Button>
          <span className={cx(styles.where)}>{t('collide.inAll', { count: minutes })}</span>
        </div>
      </Sheet>
      <PrivateSheet title={t('collide.insights')}>
        {own.length === 0 ? <p>{t('collide.noInsights')}</p> : <Insights of={own} />}
      </PrivateSheet>
      {withColleagues.length > 0 && (
        <Sheet title={t('collide.sharedInsights')}>
          <Insights of={withColleagues} />
        </Sheet>
      )}
    </Page>
  );
};

const Insights = ({ of }: { readonly of: readonly Collision[] }) => (
  <ul className={cx(styles.insights)}>
    {of.map((one) => (
      <li key={one.id}>
        <InsightItem record={one} />
      </li>
    ))}
  </ul>
);
