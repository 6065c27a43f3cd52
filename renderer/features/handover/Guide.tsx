import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { handoverSteps } from '../../../shared/domain/handover.ts';
import type { Handover, HandoverStep } from '../../../shared/domain/handover.ts';
import type { Cleared } from '../../../shared/ipc/handover.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './Handover.module.css';
import { CardsStep } from './steps/CardsStep.tsx';
import { GoodbyeStep } from './steps/GoodbyeStep.tsx';
import { NamesStep } from './steps/NamesStep.tsx';
import { NotesStep } from './steps/NotesStep.tsx';
import { PackageStep } from './steps/PackageStep.tsx';
import { PeopleStep } from './steps/PeopleStep.tsx';
import { goToStep } from './useHandover.ts';

interface Props {
  readonly record: Handover;
  readonly onCleared: (cleared: Cleared) => void;
}

/** One step at a time, in any order. Where somebody is, is kept like every choice. */
export const Guide = ({ record, onCleared }: Props) => {
  const { t } = useTranslation();
  const { id, step } = record;
  const at = handoverSteps.indexOf(step);
  const [before, after] = [handoverSteps[at - 1], handoverSteps[at + 1]];
  const content = useFocusOnChange(step);
  const go = (to: HandoverStep): void => {
    goToStep(id, to);
  };
  return (
    <>
      <nav aria-label={t('handover.steps')}>
        <ol className={cx(styles.steps)}>
          {handoverSteps.map((one, number) => (
            <li key={one}>
              <Button
                size="small"
                variant={one === step ? 'primary' : 'outlined'}
                aria-current={one === step ? 'step' : 'false'}
                onPress={() => {
                  go(one);
                }}
              >
                {`${number + 1}. ${t(`handover.step.${one}`)}`}
              </Button>
            </li>
          ))}
        </ol>
      </nav>
      <p className={cx(styles.intro)}>{t('handover.private')}</p>
      <div ref={content} tabIndex={-1} className={cx(styles.step)}>
        {stepContent(step, record, go, onCleared)}
      </div>
      <div className={cx(styles.ends)}>
        {before === undefined ? (
          <span />
        ) : (
          <Button
            variant="quiet"
            icon={ArrowLeft}
            onPress={() => {
              go(before);
            }}
          >
            {t('handover.previous')}
          </Button>
        )}
        {after !== undefined && (
          <Button
            icon={ArrowRight}
            onPress={() => {
              go(after);
            }}
          >
            {t('handover.next', { step: t(`handover.step.${after}`) })}
          </Button>
        )}
      </div>
    </>
  );
};

const stepContent = (
  step: HandoverStep,
  record: Handover,
  go: (to: HandoverStep) => void,
  onCleared: (cleared: Cleared) => void,
): ReactNode => {
  switch (step) {
    case 'cards':
      return <CardsStep record={record} />;
    case 'people':
      return <PeopleStep record={record} />;
    case 'notes':
      return <NotesStep record={record} />;
    case 'names':
      return <NamesStep record={record} />;
    case 'package':
      return (
        <PackageStep
          record={record}
          onNames={() => {
            go('names');
          }}
        />
      );
    case 'goodbye':
      return (
        <GoodbyeStep
          record={record}
          onCleared={onCleared}
          onPackage={() => {
            go('package');
          }}
        />
      );
  }
};

/** A step that was chosen begins at its start; the one it opened on leaves the focus alone. */
const useFocusOnChange = (step: HandoverStep) => {
  const content = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    content.current?.focus();
  }, [step]);
  return content;
};
