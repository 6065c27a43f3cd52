import { GitMerge } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Json, RecordMeta } from '../../../shared/domain/entity.ts';
import { togetherForm } from '../../app/fieldForm.ts';
import { letGo } from '../../app/held.ts';
import { useFormOpener } from '../../app/heldDialog.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './Versions.module.css';
import { VersionsDialog } from './VersionsDialog.tsx';

interface Props {
  readonly record: RecordMeta;
  readonly field: string;
  /** Its name on the screen. */
  readonly name: string;
  readonly as: 'value' | 'line' | 'text';
  /** How many characters a line takes. */
  readonly most?: number;
  /** Said with its name, where it does not stand beside the field. */
  readonly isNamed?: boolean;
  /** The words for a value; what is written in full says itself. */
  readonly say?: (value: Json) => string | null;
}

/** Beside a field that two wrote at once: a quiet word, and behind it the choice. */
export const Versions = ({ record, field, name, as, most = 300, isNamed = false, say }: Props) => {
  const { t } = useTranslation();
  const form = togetherForm(record.kind, record.id, field);
  const { isOpen, open, close } = useFormOpener(form);
  const siblings = record.siblings?.[field] ?? [];
  const words =
    as === 'text' ? t('versions.merged') : t('versions.count', { count: siblings.length });
  const label = t(name.endsWith('?') ? 'versions.labelAsked' : 'versions.label', {
    field: name,
    words,
  });
  return (
    <>
      {siblings.length > 0 && (
        <Button
          variant="quiet"
          size="small"
          icon={GitMerge}
          className={cx(styles.button)}
          aria-label={label}
          onPress={open}
        >
          {isNamed ? label : words}
        </Button>
      )}
      {isOpen && siblings.length > 0 && (
        <VersionsDialog
          kind={record.kind}
          id={record.id}
          field={field}
          name={name}
          as={as}
          most={most}
          siblings={siblings}
          say={say ?? ((value) => (typeof value === 'string' ? value : null))}
          onClose={() => {
            letGo(form);
            close();
          }}
        />
      )}
    </>
  );
};
