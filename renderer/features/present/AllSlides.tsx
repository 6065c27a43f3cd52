import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import type { SlidePage } from './slidePages.ts';
import styles from './Telling.module.css';

interface Props {
  readonly pages: readonly SlidePage[];
  readonly at: number;
  readonly onPick: (at: number) => void;
}

/** For whoever speaks: any slide at once, whatever their order. */
export const AllSlides = ({ pages, at, onPick }: Props) => {
  const { t } = useTranslation();
  const nameOf = (title: string, key: SlidePage['key']): string =>
    key === null ? title : t(`present.key.${key.of}`, { title });
  return (
    <details className={cx(styles.allSlides)}>
      <summary>{t('present.allSlides')}</summary>
      <ul>
        {pages.map(({ id, slide: { title }, key }, index) => (
          <li key={id}>
            <Button
              size="small"
              variant={index === at ? 'primary' : 'outlined'}
              aria-current={index === at}
              onPress={() => {
                onPick(index);
              }}
            >
              {nameOf(title === '' ? t('present.untitled') : title, key)}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
};
