import { FileInput, FolderInput, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { DropArea } from '../../ui/DropArea.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './Import.module.css';
import type { Trouble } from './plan.ts';

interface Props {
  readonly trouble: Trouble | null;
  readonly onChoose: (what: 'file' | 'folder') => void;
  readonly onDrop: (files: readonly File[]) => void;
}

const kinds = ['table', 'trello', 'deck', 'joplin', 'markdown'] as const;

/** Before a file is chosen: what the app knows, and how to get it out of the other program. */
export const StartPart = ({ trouble, onChoose, onDrop }: Props) => {
  const { t } = useTranslation();
  return (
    <div className={cx(styles.start)}>
      <div role="status" className={cx(styles.trouble)}>
        {trouble !== null && <Notice tone="attention">{t(`import.trouble.${trouble}`)}</Notice>}
      </div>
      <Sheet>
        <DropArea label={t('import.dropHere')} className={cx(styles.choose)} onFiles={onDrop}>
          <p className={cx(styles.story)}>{t('import.story')}</p>
          <div className={cx(styles.buttons)}>
            <Button
              variant="primary"
              icon={FileInput}
              onPress={() => {
                onChoose('file');
              }}
            >
              {t('import.chooseFile')}
            </Button>
            <Button
              icon={FolderInput}
              onPress={() => {
                onChoose('folder');
              }}
            >
              {t('import.chooseFolder')}
            </Button>
          </div>
          <p className={cx(styles.hint)}>{t('import.dropHint')}</p>
          <p className={cx(styles.private)}>
            <Lock size={16} aria-hidden />
            {t('import.private')}
          </p>
        </DropArea>
      </Sheet>
      <Sheet title={t('import.known')}>
        <dl className={cx(styles.known)}>
          {kinds.map((kind) => (
            <div key={kind}>
              <dt>{t(`import.how.${kind}.name`)}</dt>
              <dd>{t(`import.how.${kind}.words`)}</dd>
            </div>
          ))}
        </dl>
      </Sheet>
    </div>
  );
};
