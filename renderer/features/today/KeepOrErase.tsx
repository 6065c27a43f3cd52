import { useTranslation } from 'react-i18next';
import { useRetentionStop } from '../../app/retention.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  /** What the two are about, for who hears them. */
  readonly keepLabel: string;
  readonly eraseLabel: string;
  readonly onKeep: () => void;
  readonly onErase: () => void;
}

/** The two answers to the question; while the stop is on there is only one. */
export const KeepOrErase = ({ keepLabel, eraseLabel, onKeep, onErase }: Props) => {
  const { t } = useTranslation();
  const isStopped = useRetentionStop() !== null;
  return (
    <>
      <Button size="small" aria-label={keepLabel} onPress={onKeep}>
        {t('retention.keep')}
      </Button>
      <Button
        variant="quiet"
        size="small"
        isDisabled={isStopped}
        aria-label={eraseLabel}
        onPress={onErase}
      >
        {t('retention.erase')}
      </Button>
    </>
  );
};
