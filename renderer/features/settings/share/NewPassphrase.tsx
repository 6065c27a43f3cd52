import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../app/api.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { cx } from '../../../ui/cx.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from '../Settings.module.css';

export interface Passphrase {
  readonly isOn: boolean;
  readonly words: string;
  /** The person says that it lies somewhere else too. */
  readonly isKept: boolean;
}

interface Props {
  readonly value: Passphrase;
  readonly onChange: (value: Passphrase) => void;
}

/** With or without a passphrase: six words are proposed, and shown this once. */
export const NewPassphrase = ({ value, onChange }: Props) => {
  const { t } = useTranslation();

  const propose = async (): Promise<void> => {
    onChange({ isOn: true, isKept: false, words: await call('sharing:proposePassphrase', null) });
  };

  return (
    <>
      <RadioGroup
        label={t('sharing.withPassphrase')}
        options={[
          { id: 'off', label: t('sharing.without'), hint: t('sharing.withoutHint') },
          { id: 'on', label: t('sharing.with'), hint: t('sharing.withHint') },
        ]}
        value={value.isOn ? 'on' : 'off'}
        onChange={(id) => {
          if (id === 'off') onChange({ isOn: false, words: '', isKept: false });
          else void propose();
        }}
      />
      {value.isOn && (
        <>
          <div className={cx(styles.add)}>
            <TextField
              label={t('sharing.yourPassphrase')}
              value={value.words}
              onChange={(words) => {
                onChange({ ...value, words });
              }}
              autoComplete="off"
              spellCheck="false"
              className={styles.passphrase}
            />
            <Button icon={RefreshCw} onPress={() => void propose()}>
              {t('sharing.otherWords')}
            </Button>
          </div>
          <Notice tone="attention">{t('sharing.keepOutside')}</Notice>
          <Checkbox
            isSelected={value.isKept}
            onChange={(isKept) => {
              onChange({ ...value, isKept });
            }}
          >
            {t('sharing.isKept')}
          </Checkbox>
        </>
      )}
    </>
  );
};
