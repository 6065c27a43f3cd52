import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportDone } from '../../../shared/ipc/import.ts';
import { goTo } from '../../app/route.ts';
import { undoLast } from '../../app/undo.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { CountLine } from './CountLine.tsx';
import styles from './Import.module.css';
import { useIsLastStep } from './useIsLastStep.ts';

interface Props {
  readonly done: ImportDone;
  readonly onAgain: () => void;
}

/** It is here: what came, and how to take it back. */
export const DonePart = ({ done, onAgain }: Props) => {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const isLast = useIsLastStep();
  // The button that was pressed is gone: what came of it is read next.
  useEffect(() => {
    place.current?.focus();
  }, []);
  return (
    <Sheet className={cx(styles.done)}>
      <div ref={place} tabIndex={-1} role="status" className={cx(styles.outcome)}>
        <h2>{t('import.doneTitle')}</h2>
        <CountLine {...done} />
        {done.already > 0 && <p>{t('import.already', { count: done.already })}</p>}
        <p className={cx(styles.hint)}>
          {done.newVillages > 0
            ? t('import.doneVillages', { count: done.newVillages })
            : t('import.donePrivate')}
          {isLast && ` ${t('import.doneUndo')}`}
        </p>
      </div>
      <div className={cx(styles.buttons)}>
        <Button
          variant="primary"
          onPress={() => {
            goTo({ screen: done.initiatives > 0 ? 'board' : 'library' });
          }}
        >
          {t(done.initiatives > 0 ? 'import.toBoard' : 'import.toLibrary')}
        </Button>
        {isLast && (
          <Button
            onPress={() => {
              void undoLast().then((isDone) => {
                if (isDone) onAgain();
              });
            }}
          >
            {t('import.undo')}
          </Button>
        )}
        <Button onPress={onAgain}>{t('import.again')}</Button>
      </div>
    </Sheet>
  );
};
