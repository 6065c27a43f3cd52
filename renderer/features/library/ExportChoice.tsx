import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './LibraryScreen.module.css';

interface Props {
  readonly shown: readonly Lesson[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string> | null) => void;
  readonly onExport: (ids: readonly string[]) => void;
}

/** While somebody chooses what goes on paper. */
export const ExportChoice = ({ shown, chosen, onChoose, onExport }: Props) => {
  const { t } = useTranslation();
  const ids = shown.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
  const isAll = ids.length === shown.length;
  return (
    <div className={cx(styles.choice)}>
      <span className={cx(styles.chosen)} role="status">
        {t('library.chooseExport', { count: ids.length })}
      </span>
      <Button
        variant="quiet"
        size="small"
        onPress={() => {
          onChoose(new Set(isAll ? [] : shown.map(({ id }) => id)));
        }}
      >
        {t(isAll ? 'library.chooseNone' : 'library.chooseAll')}
      </Button>
      <Button
        variant="quiet"
        size="small"
        onPress={() => {
          onChoose(null);
        }}
      >
        {t('library.cancel')}
      </Button>
      <Button
        size="small"
        isDisabled={ids.length === 0}
        onPress={() => {
          onExport(ids);
        }}
      >
        {t('library.doExport')}
      </Button>
    </div>
  );
};
