import { useTranslation } from 'react-i18next';
import { PassphraseWords, proposeWords } from '../../../domain/PassphraseWords.tsx';
import type { SixWords } from '../../../domain/PassphraseWords.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';

export interface Passphrase extends SixWords {
  readonly isOn: boolean;
}

interface Props {
  readonly value: Passphrase;
  readonly onChange: (value: Passphrase) => void;
}

/** With or without a passphrase: six words are proposed, and shown this once. */
export const NewPassphrase = ({ value, onChange }: Props) => {
  const { t } = useTranslation();

  const propose = async (): Promise<void> => {
    onChange({ isOn: true, ...(await proposeWords()) });
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
        <PassphraseWords
          label={t('sharing.yourPassphrase')}
          warning={t('sharing.keepOutside')}
          value={value}
          onChange={(words) => {
            onChange({ isOn: true, ...words });
          }}
        />
      )}
    </>
  );
};
