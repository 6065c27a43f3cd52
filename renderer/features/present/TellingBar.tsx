import { ChevronLeft, ChevronRight, Package, Square, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { ToggleChip } from '../../ui/ToggleChip.tsx';
import styles from './Telling.module.css';
import { TellingClock } from './TellingClock.tsx';

interface Props {
  readonly minutes: number;
  readonly at: number;
  readonly count: number;
  readonly isBlack: boolean;
  readonly isShelf: boolean;
  readonly onGo: (at: number) => void;
  readonly onBlack: () => void;
  /** Null where there is no box to choose. */
  readonly onShelf: (() => void) | null;
  readonly onEnd: () => void;
}

/** The clock, where the talk is, and the ways on, back and out. */
export const TellingBar = (props: Props) => {
  const { minutes, at, count, isBlack, isShelf, onGo, onBlack, onShelf, onEnd } = props;
  const { t } = useTranslation();
  return (
    <header className={cx(styles.header)}>
      <TellingClock minutes={minutes} />
      <span aria-live="polite" className={cx(styles.where)}>
        {isShelf && t('present.shelfOut')}
        {!isShelf && count > 0 && t('present.slide', { at: at + 1, count })}
      </span>
      {onShelf !== null && (
        <ToggleChip icon={Package} isSelected={isShelf} onChange={onShelf}>
          {t('present.shelf')}
        </ToggleChip>
      )}
      <ToggleChip icon={Square} isSelected={isBlack} onChange={onBlack}>
        {t('present.black')}
      </ToggleChip>
      <IconButton
        label={t('present.previous')}
        icon={ChevronLeft}
        isDisabled={at === 0}
        onPress={() => {
          onGo(at - 1);
        }}
      />
      <IconButton
        label={t('present.next')}
        icon={ChevronRight}
        isDisabled={at >= count - 1}
        onPress={() => {
          onGo(at + 1);
        }}
      />
      <Button icon={X} onPress={onEnd}>
        {t('present.end')}
      </Button>
    </header>
  );
};
