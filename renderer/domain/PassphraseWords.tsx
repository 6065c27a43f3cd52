import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { call } from '../app/api.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { cx } from '../ui/cx.ts';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './PassphraseWords.module.css';

export interface SixWords {
  readonly words: string;
  /** The person says that it lies somewhere else too. */
  readonly isKept: boolean;
}

/** Six words drawn at random, which nobody wrote down yet. */
export const proposeWords = async (): Promise<SixWords> => ({
  isKept: false,
  words: await call('sharing:proposePassphrase', null),
});

interface Props {
  readonly label: string;
  /** What is lost with the words. */
  readonly warning: string;
  readonly value: SixWords;
  readonly onChange: (value: SixWords) => void;
}

/** A passphrase, shown this once. */
export const PassphraseWords = ({ label, warning, value, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      <div className={cx(styles.row)}>
        <TextField
          label={label}
          value={value.words}
          onChange={(words) => {
            onChange({ ...value, words });
          }}
          autoComplete="off"
          spellCheck="false"
          className={styles.words}
        />
        <Button icon={RefreshCw} onPress={() => void proposeWords().then(onChange)}>
          {t('sharing.otherWords')}
        </Button>
      </div>
      <Notice tone="attention">{warning}</Notice>
      <Checkbox
        isSelected={value.isKept}
        onChange={(isKept) => {
          onChange({ ...value, isKept });
        }}
      >
        {t('sharing.isKept')}
      </Checkbox>
    </>
  );
};
