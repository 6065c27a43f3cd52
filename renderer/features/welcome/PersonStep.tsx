import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { Draft } from './draft.ts';
import { Step } from './Step.tsx';
import styles from './Welcome.module.css';

interface Props {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

export const PersonStep = ({ draft, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <Step number={1} title={t('welcome.who')}>
      <div className={cx(styles.pair)}>
        <TextField
          label={t('welcome.name')}
          value={draft.name}
          maxLength={120}
          onChange={(name) => {
            onChange({ name });
          }}
        />
        <TextField
          label={t('welcome.role')}
          value={draft.role}
          maxLength={120}
          onChange={(role) => {
            onChange({ role });
          }}
        />
      </div>
    </Step>
  );
};
