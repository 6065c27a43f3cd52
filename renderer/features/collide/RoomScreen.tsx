import { ArrowLeft, ArrowRight, Pause, Play, X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isModalOpen } from '../../app/modal.ts';
import { isTextEntry } from '../../app/textEntry.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { CircleClock } from './CircleClock.tsx';
import styles from './Collide.module.css';
import { EndBar } from './EndBar.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { askToLeave, changeSession } from './room.ts';
import { goToStep, pauseOrGoOn, stepOf, steps } from './session.ts';
import type { Session } from './session.ts';
import { StepFields } from './StepFields.tsx';

const toggleClock = (): void => {
  changeSession((session) => pauseOrGoOn(session, Date.now()));
};
const move = (by: number): void => {
  changeSession((session) => goToStep(session, session.at + by, Date.now()));
};

/** The whole window, quiet: one step at a time, and nothing around it. */
export const RoomScreen = ({ session }: { readonly session: Session }) => {
  const { t } = useTranslation();
  const { name } = stepOf(session);
  const isLast = session.at === steps.length - 1;
  useKeys();
  const title = t(`collide.steps.${name}.title`);
  useEffect(() => {
    announce(title);
  }, [title]);
  return (
    <div className={cx(styles.room)}>
      <header className={cx(styles.top)}>
        <p className={cx(styles.where)}>
          {t('collide.stepOf', { step: session.at + 1, count: steps.length })}
        </p>
        <Button
          variant="quiet"
          icon={X}
          onPress={() => {
            askToLeave(true);
          }}
        >
          {t('collide.leave')}
        </Button>
      </header>
      <div className={cx(styles.middle)}>
        <CircleClock session={session} />
        <div className={cx(styles.step)}>
          <h1 tabIndex={-1} data-screen-heading>
            {title}
          </h1>
          <p className={cx(styles.explained)}>{t(`collide.steps.${name}.text`)}</p>
          <StepFields key={name} session={session} />
          {isLast && <EndBar session={session} />}
        </div>
      </div>
      <footer className={cx(styles.foot)}>
        <Button
          variant="quiet"
          icon={ArrowLeft}
          isDisabled={session.at === 0}
          onPress={() => {
            move(-1);
          }}
        >
          {t('collide.before')} <Kbd>PgUp</Kbd>
        </Button>
        <Button icon={session.since === null ? Play : Pause} onPress={toggleClock}>
          {t(session.since === null ? 'collide.start' : 'collide.pause')} <Kbd>Alt+P</Kbd>
        </Button>
        <Button
          variant={isLast ? 'quiet' : 'primary'}
          icon={ArrowRight}
          isDisabled={isLast}
          onPress={() => {
            move(1);
          }}
        >
          {t('collide.next')} <Kbd>PgDn</Kbd>
        </Button>
      </footer>
      <LeaveDialog />
    </div>
  );
};

/** From any field; only Escape asks to leave when nobody is writing. */
const useKeys = (): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isModalOpen()) return;
      if (event.key === 'PageDown') move(1);
      else if (event.key === 'PageUp') move(-1);
      else if (event.altKey && event.key.toLowerCase() === 'p') toggleClock();
      else if (event.key === 'Escape' && !isTextEntry(document.activeElement)) askToLeave(true);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, []);
};
