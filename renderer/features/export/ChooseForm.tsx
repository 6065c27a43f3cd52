import { BookOpen, FileText, FileType2, Folder, Lock, Sheet as Table, Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat, ExportKind, PaperColour } from '../../../shared/ipc/export.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ChooseColour } from './ChooseColour.tsx';
import styles from './ExportScreen.module.css';
import { choosableFields } from './exportable.ts';
import type { ChoosableField } from './exportable.ts';

export interface Form {
  readonly format: ExportFormat;
  readonly title: string;
  readonly leaveOut: readonly ChoosableField[];
  readonly colour: PaperColour;
}

interface Props {
  readonly kind: ExportKind;
  readonly form: Form;
  readonly onChange: (change: Partial<Form>) => void;
  readonly children: React.ReactNode;
}

/** The others are words alone. */
const coloured: ReadonlySet<ExportFormat> = new Set(['pdf', 'docx', 'xlsx']);

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
        options={[
          { id: 'pdf', label: t('export.pdf'), hint: t('export.pdfHint'), icon: BookOpen },
          { id: 'docx', label: t('export.docx'), hint: t('export.docxHint'), icon: FileType2 },
          { id: 'xlsx', label: t('export.xlsx'), hint: t('export.xlsxHint'), icon: Table },
          { id: 'csv', label: t('export.csv'), hint: t('export.csvHint'), icon: Table2 },
          {
            id: 'markdown-file',
            label: t('export.markdownFile'),
            hint: t('export.markdownFileHint'),
            icon: FileText,
          },
          {
            id: 'markdown-folder',
            label: t('export.markdownFolder'),
            hint: t('export.markdownFolderHint'),
            icon: Folder,
          },
        ]}
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
      {coloured.has(form.format) && (
        <ChooseColour
          value={form.colour}
          onChange={(colour) => {
            onChange({ colour });
          }}
        />
      )}
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
      <p className={cx(styles.private)}>
        <Lock size={16} aria-hidden />
        {t('export.private')}
      </p>
      {children}
    </Sheet>
  );
};
