import { Check, ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '../../../shared/domain/slide.ts';
import { keepField } from '../../app/keepField.ts';
import { useFocusKept } from '../../domain/useFocusKept.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './Present.module.css';
import { removeSlide } from './SlideEditor.tsx';
import type { Stop } from './useChecks.ts';

interface Props {
  readonly stops: readonly Stop[];
  readonly slides: readonly Slide[];
  /** Slides of which the words do not fit: good to know, and no reason to wait. */
  readonly full: ReadonlySet<string>;
  readonly onShow: (id: string) => void;
}

/** What may not be shown yet, each with one click that takes it out; and what the room cannot read. */
export const CheckList = ({ stops, slides, full, onShow }: Props) => {
  const { t } = useTranslation();
  const crowded = slides.flatMap((slide, at) => (full.has(slide.id) ? [{ slide, at }] : []));
  const count = stops.length + crowded.length;
  const list = useFocusKept<HTMLDivElement>(count);
  return (
    <Sheet title={t('present.checks')} icon={ListChecks}>
      <div ref={list} tabIndex={-1}>
        {count === 0 ? (
          <p className={cx(styles.done)}>
            <Check size={18} aria-hidden />
            {t('present.checksDone')}
          </p>
        ) : (
          <>
            <p className={cx(styles.hint)}>{t('present.checksOpen', { count })}</p>
            <ul className={cx(styles.talks)}>
              {stops.map((stop) => (
                <li key={`${stop.slide.id} ${stop.check}`}>
                  <StopLine stop={stop} />
                </li>
              ))}
              {crowded.map(({ slide, at }) => (
                <li key={slide.id}>
                  <FullLine
                    named={t('present.slideNamed', { at: at + 1, title: slide.title })}
                    onShow={() => {
                      onShow(slide.id);
                    }}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Sheet>
  );
};

interface FullProps {
  readonly named: string;
  readonly onShow: () => void;
}

const FullLine = ({ named, onShow }: FullProps) => {
  const { t } = useTranslation();
  return (
    <>
      <span className={cx(styles.stop)}>
        <strong>{named}</strong>
        <span>{t('present.full')}</span>
      </span>
      <span className={cx(styles.ways)}>
        <Button size="small" aria-label={`${t('present.toSlide')}: ${named}`} onPress={onShow}>
          {t('present.toSlide')}
        </Button>
      </span>
    </>
  );
};

const StopLine = ({ stop }: { readonly stop: Stop }) => {
  const { t } = useTranslation();
  const { slide, at, check } = stop;
  const named = t('present.slideNamed', { at: at + 1, title: slide.title });
  const allow = allowOf(stop);
  const take = takeOf(stop);
  return (
    <>
      <span className={cx(styles.stop)}>
        <strong>{named}</strong>
        <span>{t(`present.check.${check}`)}</span>
      </span>
      <span className={cx(styles.ways)}>
        {allow !== null && (
          <Button
            variant="quiet"
            size="small"
            aria-label={`${t(allow.words)}: ${named}`}
            onPress={allow.act}
          >
            {t(allow.words)}
          </Button>
        )}
        <Button size="small" aria-label={`${t(take.words)}: ${named}`} onPress={take.act}>
          {t(take.words)}
        </Button>
      </span>
    </>
  );
};

const set = ({ slide: { id } }: Stop, field: keyof Slide, value: boolean | string | null): void => {
  void keepField({ kind: 'slide', id, field }, value);
};

/** What may be said of it; null where only taking it out helps. */
const allowOf = (stop: Stop) => {
  switch (stop.check) {
    case 'private-card':
      return {
        words: 'present.mayShow',
        act: () => {
          set(stop, 'mayShow', true);
        },
      } as const;
    case 'private-drawing':
    case 'private-plank':
      return {
        words: 'present.mayShowDrawing',
        act: () => {
          set(stop, 'drawingSeen', stop.token);
        },
      } as const;
    default:
      return null;
  }
};

/** What takes out what stops, and no more. */
const takeOf = (stop: Stop) => {
  switch (stop.check) {
    case 'private-card':
      return {
        words: 'present.takeSlide',
        act: () => {
          removeSlide(stop.slide.id);
        },
      } as const;
    case 'private-drawing':
    case 'private-plank':
    case 'drawing-gone':
      return {
        words: 'present.picture.takeDrawing',
        act: () => {
          set(stop, 'drawingOfId', null);
        },
      } as const;
    default:
      return {
        words: 'present.takePhoto',
        act: () => {
          set(stop, 'photoId', null);
        },
      } as const;
  }
};
