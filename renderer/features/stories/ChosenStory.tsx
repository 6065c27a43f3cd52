import { Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { yearChoice } from '../../../shared/domain/yearChoice.ts';
import { useRecord } from '../../app/records.ts';
import { hashOf } from '../../app/route.ts';
import { Versions } from '../../domain/versions/Versions.tsx';
import type { Chosen, YearStories } from '../../domain/yearStory/useYearStories.ts';
import { storyChoice } from '../../../shared/domain/yearChoice.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Notice } from '../../ui/Notice.tsx';
import styles from './YearStory.module.css';

interface Props {
  readonly chosen: Chosen;
  readonly subjectOf: YearStories['subjectOf'];
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** What was chosen and why. Who chose apart have both choices here, until they talked. */
export const ChosenStory = ({ chosen, subjectOf, onChange, onRemove }: Props) => {
  const { t } = useTranslation();
  const { year, reason, subject, record } = chosen;
  const whole = useRecord(yearChoice, record.id);
  const isTwice = (whole?.siblings?.['choice'] ?? []).length > 1;
  return (
    <section className={cx(styles.chosen)} aria-label={t('yearStory.of', { year })}>
      <h3>
        {subject === undefined ? (
          t('yearStory.gone')
        ) : (
          <a
            href={hashOf(
              subject.kind === 'lesson'
                ? { screen: 'library', id: subject.id }
                : { screen: 'initiative', id: subject.id },
            )}
          >
            {subject.title}
          </a>
        )}
      </h3>
      {subject === undefined && <p>{t('yearStory.goneHint')}</p>}
      {reason !== '' && (
        <>
          <p className={cx(styles.soft)}>{t('yearStory.chosenBy')}</p>
          <p>{reason}</p>
        </>
      )}
      {isTwice && whole && (
        <Notice tone="attention">
          <p>{t('yearStory.two')}</p>
          <Versions
            record={whole}
            field="choice"
            name={t('yearStory.choiceName', { year })}
            as="value"
            say={(value) => {
              const read = storyChoice.safeParse(value);
              if (!read.success) return null;
              const title = subjectOf(read.data)?.title ?? t('yearStory.gone');
              return `${title}. ${read.data.reason}`;
            }}
          />
        </Notice>
      )}
      <div className={cx(styles.bar)}>
        {subject !== undefined && (
          <Button variant="quiet" size="small" icon={Pencil} onPress={onChange}>
            {t('yearStory.change')}
          </Button>
        )}
        <Button variant="quiet" size="small" icon={Trash2} onPress={onRemove}>
          {t('yearStory.unchoose')}
        </Button>
      </div>
    </section>
  );
};
