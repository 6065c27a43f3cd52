import { CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { showNotice } from '../../app/notice.ts';
import { hashOf } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { formatDay, formatFuzzyDate } from '../../domain/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { monthAfter } from './today.ts';
import styles from './TodayPage.module.css';

interface Props {
  readonly initiatives: readonly Initiative[];
  readonly today: string;
}

/** Letting go is not never again: here a let-go card comes back on its day. */
export const Touches = ({ initiatives, today }: Props) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  if (initiatives.length === 0) return null;
  const later = ({ id, title }: Initiative): void => {
    const value = monthAfter(today);
    const of = { kind: 'initiative', id, field: 'nextLightTouch' };
    const edit: Edit = { op: 'set', ...of, value: { value, precision: 'day' } };
    void write([edit], 'edit').then((kept) => {
      if (!kept.ok) return;
      showNotice({
        tone: 'done',
        words: 'today.laterDone',
        values: { title, day: formatDay(value, language) },
        act: undoAct(kept.value, 'today.undo'),
      });
    });
  };
  return (
    <Sheet title={t('today.touches')} icon={CalendarClock}>
      <ul className={cx(styles.items)}>
        {initiatives.map((one) => {
          const title = one.title === '' ? t('turn.untitled') : one.title;
          return (
            <li key={one.id}>
              <a href={hashOf({ screen: 'initiative', id: one.id })}>{title}</a>
              <span className={cx(styles.about)}>
                {one.nextLightTouch !== null && formatFuzzyDate(one.nextLightTouch, language)}
              </span>
              <Button
                variant="quiet"
                size="small"
                aria-label={t('today.laterNamed', { title })}
                onPress={() => {
                  later(one);
                }}
              >
                {t('today.later')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
};
