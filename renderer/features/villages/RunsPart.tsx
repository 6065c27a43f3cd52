import { Sprout } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { party } from '../../../shared/domain/party.ts';
import { openOverlay } from '../../app/overlay.ts';
import { useRecords } from '../../app/records.ts';
import { hashOf } from '../../app/route.ts';
import { seatedPanels } from '../../domain/drieluik.ts';
import { DrieluikGlyph } from '../../domain/DrieluikGlyph.tsx';
import { OutcomeLabel } from '../../domain/OutcomeLabel.tsx';
import { useStageName } from '../../domain/stageName.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import type { WhatRuns } from './villageModel.ts';
import styles from './Villages.module.css';

/** What goes on in the village, in the order of the board, and what came to an end. */
export const RunsPart = ({ runs }: { readonly runs: WhatRuns }) => {
  const { t } = useTranslation();
  const stageName = useStageName();
  const isEmpty = runs.byStage.length + runs.ended.length === 0;
  return (
    <Sheet title={t('villages.runs')} icon={Sprout}>
      {isEmpty && (
        <div className={cx(styles.invitation)}>
          <p>{t('villages.nothingRuns')}</p>
          <Button
            size="small"
            onPress={() => {
              openOverlay('newHeard');
            }}
          >
            {t('frame.newHeard')}
          </Button>
        </div>
      )}
      {runs.byStage.map(({ stage, of }) => (
        <Group key={stage} title={stageName(stage)} of={of} />
      ))}
      {runs.ended.length > 0 && <Group title={t('frame.stories')} of={runs.ended} />}
    </Sheet>
  );
};

const Group = ({ title, of }: { readonly title: string; readonly of: readonly Initiative[] }) => {
  const { t } = useTranslation();
  const parties = useRecords(party).byId;
  return (
    <section aria-label={title} className={cx(styles.stage)}>
      <h3>{title}</h3>
      <ul className={cx(styles.rows)}>
        {of.map((one) => (
          <li key={one.id} className={cx(styles.row)}>
            <a href={hashOf({ screen: 'initiative', id: one.id })}>
              {one.title === '' ? t('villages.untitled') : one.title}
            </a>
            {one.outcome === null ? (
              <DrieluikGlyph seated={seatedPanels(one, parties)} />
            ) : (
              <OutcomeLabel outcome={one.outcome} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
