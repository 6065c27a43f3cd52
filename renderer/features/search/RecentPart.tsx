import { History } from 'lucide-react';
import { ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { Part } from './Part.tsx';
import { useRecent } from './recent.ts';
import styles from './SearchPanel.module.css';

/** What was sought a while ago, to seek it again. */
export const RecentPart = ({ onChoose }: { readonly onChoose: (text: string) => void }) => {
  const { t } = useTranslation();
  const recent = useRecent((state) => state.texts);
  if (recent.length === 0) return null;
  return (
    <Part title={t('search.recent')}>
      {recent.map((one) => (
        <ListBoxItem
          key={one}
          id={`recent:${one}`}
          textValue={one}
          className={cx(styles.item)}
          onAction={() => {
            onChoose(one);
          }}
        >
          <History size={18} aria-hidden className={cx(styles.icon)} />
          <span className={cx(styles.words)}>{one}</span>
        </ListBoxItem>
      ))}
    </Part>
  );
};
