import { Image, Lock, Presentation } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseColour } from '../../domain/ChooseColour.tsx';
import { cx } from '../../ui/cx.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './ExportScreen.module.css';
import type { PosterForm } from './posterForm.ts';

interface Props {
  readonly form: PosterForm;
  readonly title: string;
  readonly onChange: (change: Partial<PosterForm>) => void;
  readonly children: ReactNode;
}

/** How large the poster is, and how it looks. */
export const ChoosePoster = ({ form, title, onChange, children }: Props) => {
  const { t } = useTranslation();
  return (
    <Sheet title={t('export.how')} className={cx(styles.form)}>
      <RadioGroup
        label={t('export.how')}
        hideLabel
        value={form.size}
        onChange={(size) => {
          onChange({ size });
        }}
        options={[
          { id: 'a3', label: t('export.a3'), hint: t('export.a3Hint'), icon: Image },
          { id: 'a2', label: t('export.a2'), hint: t('export.a2Hint'), icon: Presentation },
        ]}
      />
      <TextField
        label={t('export.name')}
        value={title}
        maxLength={200}
        onChange={(changed) => {
          onChange({ title: changed });
        }}
      />
      <ChooseColour
        value={form.colour}
        onChange={(colour) => {
          onChange({ colour });
        }}
      />
      <p className={cx(styles.private)}>
        <Lock size={16} aria-hidden />
        {t('export.posterPrivate')}
      </p>
      {children}
    </Sheet>
  );
};
