import { Check, ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { write } from '../../app/write.ts';
import { useFocusKept } from '../../domain/useFocusKept.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './Present.module.css';
import { removeSlide } from './SlideEditor.tsx';
import type { Stop } from './useChecks.ts';

/** What may not be shown yet, each with one click that takes it out. */
export const CheckList = ({ stops }: { readonly stops: readonly Stop[] }) => {
  const { t } = useTranslation();
  const list = useFocusKept<HTMLDivElement>(stops.length);
  return (
    <Sheet title={t('present.checks')} icon={ListChecks}>
      <div ref={list} tabIndex={-1}>
        {stops.length === 0 ? (
          <p className={cx(styles.done)}>
            <Check size={18} aria-hidden />
            {t('present.checksDone')}
          </p>
        ) : (
          <>
            <p className={cx(styles.hint)}>{t('present.checksOpen', { count: stops.length })}</p>
            <ul className={cx(styles.talks)}>
              {stops.map((stop) => (
                <li key={`${stop.slide.id} ${stop.check}`}>
                  <StopLine stop={stop} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Sheet>
  );
};

const StopLine = ({ stop: { slide, at, check } }: { readonly stop: Stop }) => {
  const { t } = useTranslation();
  const { id } = slide;
  const set = (field: string, value: boolean | null): void => {
    void write([{ op: 'set', kind: 'slide', id, field, value }], 'edit');
  };
  const named = t('present.slideNamed', { at: at + 1, title: slide.title });
  const isCard = check === 'private-card';
  return (
    <>
      <span className={cx(styles.stop)}>
        <strong>{named}</strong>
        <span>{t(`present.check.${check}`)}</span>
      </span>
      <span className={cx(styles.ways)}>
        {isCard && (
          <Button
            variant="quiet"
            size="small"
            aria-label={`${t('present.mayShow')}: ${named}`}
            onPress={() => {
              set('mayShow', true);
            }}
          >
            {t('present.mayShow')}
          </Button>
        )}
        <Button
          size="small"
          aria-label={`${t(isCard ? 'present.takeSlide' : 'present.takePhoto')}: ${named}`}
          onPress={() => {
            if (isCard) removeSlide(id);
            else set('photoId', null);
          }}
        >
          {t(isCard ? 'present.takeSlide' : 'present.takePhoto')}
        </Button>
      </span>
    </>
  );
};
