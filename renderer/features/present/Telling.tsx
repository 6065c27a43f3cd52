import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Presentation } from '../../../shared/domain/presentation.ts';
import type { Slide } from '../../../shared/domain/slide.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { clockOf } from './clock.ts';
import { AddQuestion } from './Questions.tsx';
import { SlideView } from './SlideView.tsx';
import styles from './Telling.module.css';

interface Props {
  readonly talk: Presentation;
  readonly slides: readonly Slide[];
  readonly onEnd: () => void;
}

const keys: Readonly<Record<string, -1 | 1>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** For whoever speaks: the slide, the next one, the notes, the clock, and a line for a question. */
export const Telling = ({ talk, slides, onEnd }: Props) => {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const now = slides[at];
  const next = slides[at + 1];
  const go = (by: -1 | 1): void => {
    setAt((old) => Math.min(slides.length - 1, Math.max(0, old + by)));
  };
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const isTyping = event.target instanceof HTMLInputElement;
    const by = keys[event.key];
    if (by !== undefined && !isTyping) {
      event.preventDefault();
      go(by);
    }
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      onKey(event);
    };
    window.addEventListener('keydown', listener);
    return () => {
      window.removeEventListener('keydown', listener);
    };
  }, []);
  if (now === undefined) return null;
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onEnd();
      }}
    >
      <Modal>
        <Dialog className={cx(styles.telling)} aria-label={t('present.telling')}>
          <header className={cx(styles.header)}>
            <TellingClock minutes={talk.maxMinutes} />
            <span aria-live="polite" className={cx(styles.where)}>
              {t('present.slide', { at: at + 1, count: slides.length })}
            </span>
            <IconButton
              label={t('present.previous')}
              icon={ChevronLeft}
              isDisabled={at === 0}
              onPress={() => {
                go(-1);
              }}
            />
            <IconButton
              label={t('present.next')}
              icon={ChevronRight}
              isDisabled={next === undefined}
              onPress={() => {
                go(1);
              }}
            />
            <Button icon={X} onPress={onEnd}>
              {t('present.end')}
            </Button>
          </header>
          <div className={cx(styles.now)}>
            <SlideView slide={now} />
          </div>
          <div className={cx(styles.beside)}>
            <h2>{t('present.notes')}</h2>
            <p className={cx(styles.notes)}>
              {now.notes === '' ? t('present.noNotes') : now.notes}
            </p>
            {next !== undefined && (
              <>
                <h2>{t('present.comingUp')}</h2>
                <div className={cx(styles.nextSlide)}>
                  <SlideView slide={next} />
                </div>
              </>
            )}
            <AddQuestion presentationId={talk.id} />
            <Boxes slides={slides} at={at} onPick={setAt} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

/** Kies een doos: the room says which card comes now. */
const Boxes = ({
  slides,
  at,
  onPick,
}: {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly onPick: (at: number) => void;
}) => {
  const { t } = useTranslation();
  return (
    <details className={cx(styles.boxes)}>
      <summary>{t('present.pickBox')}</summary>
      <ul>
        {slides.map((one, index) => (
          <li key={one.id}>
            <Button
              size="small"
              variant={index === at ? 'primary' : 'outlined'}
              onPress={() => {
                onPick(index);
              }}
            >
              {one.title === '' ? t('present.untitled') : one.title}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
};

const TellingClock = ({ minutes }: { readonly minutes: number }) => {
  const { t } = useTranslation();
  const [startedAt] = useState(() => Date.now());
  const [now, setNow] = useState(startedAt);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, []);
  const { shown, minutesLeft, isNearEnd } = clockOf(minutes, startedAt, now);
  return (
    <span className={cx(styles.clock)}>
      <span role="timer">{shown}</span>
      <strong role="status">
        {isNearEnd ? t('present.minutesLeft', { count: minutesLeft }) : ''}
      </strong>
    </span>
  );
};
