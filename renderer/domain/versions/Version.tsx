import { useTranslation } from 'react-i18next';
import type { Sibling } from '../../../shared/domain/entity.ts';
import { useSettings } from '../../app/settings.ts';
import { MarkdownText } from '../../editor/MarkdownText.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { formatInstant } from '../dates.ts';
import { useWho } from '../who.ts';
import styles from './Versions.module.css';

interface Props {
  readonly sibling: Sibling;
  readonly words: string | null;
  readonly isShown: boolean;
  readonly isText: boolean;
  readonly onChoose: () => void;
}

/** What one of them wrote, and when. */
export const Version = ({ sibling, words, isShown, isText, onChoose }: Props) => {
  const { t } = useTranslation();
  const who = useWho()(sibling.authorId);
  const language = useSettings((settings) => settings.language);
  const label = t(isText ? 'versions.back' : 'versions.choose');
  return (
    <li className={cx(styles.version)}>
      <div className={cx(styles.words)}>
        <span className={cx(styles.by)}>
          {t('versions.by', { who, when: formatInstant(sibling.at, language) })}
          {isShown && <span className={cx(styles.now)}>{t('versions.now')}</span>}
        </span>
        {isText && words !== null ? (
          <MarkdownText markdown={words} className={styles.text} />
        ) : (
          <span className={cx(styles.value)}>
            {words ?? t(isText ? 'versions.gone' : 'history.gone')}
          </span>
        )}
      </div>
      {words !== null && (
        <Button
          size="small"
          aria-label={t('versions.chooseNamed', { who, words: label })}
          onPress={onChoose}
        >
          {label}
        </Button>
      )}
    </li>
  );
};
