import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ChoosableFormat, ExportKind } from '../../../shared/ipc/export.ts';
import { ChooseColour } from '../../domain/ChooseColour.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './ExportScreen.module.css';
import { choosableFields } from './exportable.ts';
import type { ChoosableField } from './exportable.ts';
import { formatLooks, formatsOf, isHistory, isTalk } from './formats.ts';
import type { Form } from './formats.ts';

interface Props {
  readonly kind: ExportKind;
  readonly form: Form;
  readonly onChange: (change: Partial<Form>) => void;
  readonly children: React.ReactNode;
}

/** What the cards become: a booklet, a file or a folder, and what stands in it. */
export const ChooseForm = ({ kind, form, onChange, children }: Props) => {
  const { t } = useTranslation();
  const fields: readonly ChoosableField[] = choosableFields[kind];
  const show = (field: ChoosableField, isShown: boolean): void => {
    const others = form.leaveOut.filter((name) => name !== field);
    onChange({ leaveOut: isShown ? others : [...others, field] });
  };
  return (
    <Sheet title={t('export.how')} className={cx(styles.form)}>
      <RadioGroup
        label={t('export.how')}
        hideLabel
        value={form.format}
        onChange={(format) => {
          onChange({ format });
        }}
        options={formatsOf[kind].map((id) => {
          const { words, icon } = formatLooks[id];
          return { id, label: t(`export.${words}`), hint: t(`export.${words}Hint`), icon };
        })}
      />
      {form.format !== 'markdown-folder' && (
        <TextField
          label={t('export.name')}
          value={form.title}
          maxLength={200}
          onChange={(title) => {
            onChange({ title });
          }}
        />
      )}
      {formatLooks[form.format].isColoured && (
        <ChooseColour
          value={form.colour}
          onChange={(colour) => {
            onChange({ colour });
          }}
        />
      )}
      {!isHistory(form.format) && !isTalk(form.format) && (
        <fieldset className={cx(styles.fields)}>
          <legend>{t('export.fields')}</legend>
          {fields.map((field) => (
            <Checkbox
              key={field}
              isSelected={!form.leaveOut.includes(field)}
              onChange={(isShown) => {
                show(field, isShown);
              }}
            >
              {t(`export.field.${field}`)}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <p className={cx(styles.private)}>
        <Lock size={16} aria-hidden />
        {t(`export.${privacyOf(form.format)}`)}
      </p>
      {children}
    </Sheet>
  );
};

const privacyOf = (format: ChoosableFormat): 'historyPrivate' | 'talkPrivate' | 'private' => {
  if (isTalk(format)) return 'talkPrivate';
  return isHistory(format) ? 'historyPrivate' : 'private';
};
