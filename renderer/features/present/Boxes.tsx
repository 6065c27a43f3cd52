import { useTranslation } from 'react-i18next';
import type { Slide } from '../../../shared/domain/slide.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './Telling.module.css';

interface Props {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly onPick: (at: number) => void;
}

/** Kies een doos: the room says which card comes now. */
export const Boxes = ({ slides, at, onPick }: Props) => {
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
              aria-current={index === at}
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
