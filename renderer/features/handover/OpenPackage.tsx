import { PackageOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenPackageError, PackagePreview } from '../../../shared/ipc/handover.ts';
import { call } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Handover.module.css';

interface Props {
  readonly onOpened: (preview: PackagePreview) => void;
}

/** Six words and a file. When the words do not fit, the same file is tried again. */
export const OpenPackage = ({ onOpened }: Props) => {
  const { t } = useTranslation();
  const [phrase, setPhrase] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<OpenPackageError['kind'] | null>(null);
  const words = phrase.trim();
  const open = async (): Promise<void> => {
    if (words === '' || isBusy) return;
    setBusy(true);
    try {
      const isAgain = trouble === 'wrong-passphrase';
      const opened = await call('handover:open', { passphrase: words, isAgain });
      if (opened === null) return;
      setTrouble(opened.ok ? null : opened.error.kind);
      if (!opened.ok) return;
      setPhrase('');
      onOpened(opened.value);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className={cx(styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <TextField
        label={t('handover.takeOver.phrase')}
        hint={t('handover.takeOver.phraseHint')}
        {...(trouble === 'wrong-passphrase' && {
          error: t('handover.takeOver.trouble.wrong-passphrase'),
        })}
        value={phrase}
        onChange={setPhrase}
        autoComplete="off"
        spellCheck="false"
      />
      <div>
        <Button type="submit" icon={PackageOpen} isDisabled={words === ''} isPending={isBusy}>
          {t('handover.takeOver.choose')}
        </Button>
      </div>
      <div role="status" className={cx(styles.done)}>
        {isBusy ? (
          <p className={cx(styles.soft)}>{t('handover.takeOver.opening')}</p>
        ) : (
          trouble !== null &&
          trouble !== 'wrong-passphrase' && (
            <Notice tone="attention">{t(`handover.takeOver.trouble.${trouble}`)}</Notice>
          )
        )}
      </div>
    </form>
  );
};
