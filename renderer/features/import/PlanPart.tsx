import { useTranslation } from 'react-i18next';
import type { ImportPlan, ImportPreview, ImportSummary } from '../../../shared/ipc/import.ts';
import { cx } from '../../ui/cx.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { AlsoPart } from './AlsoPart.tsx';
import { ColumnsPart } from './ColumnsPart.tsx';
import styles from './Import.module.css';
import { LeftOutPart } from './LeftOutPart.tsx';
import { ListsPart } from './ListsPart.tsx';
import type { Trouble } from './plan.ts';
import { PlacesPart } from './PlacesPart.tsx';
import { PreviewPart } from './PreviewPart.tsx';

interface Props {
  readonly summary: ImportSummary;
  readonly trouble: Trouble | null;
  readonly plan: ImportPlan;
  readonly preview: ImportPreview | null;
  readonly isCurrent: boolean;
  readonly onSheet: (sheet: number) => void;
  readonly onChange: (change: Partial<ImportPlan>) => void;
}

/** What the file becomes: the choices on one side, what comes of them on the other. */
export const PlanPart = ({ summary, trouble, preview, isCurrent, onSheet, ...planned }: Props) => {
  const { t } = useTranslation();
  const program = t(`import.programs.${summary.program}`);
  return (
    <>
      <div role="status" className={cx(styles.trouble)}>
        {trouble !== null && <Notice tone="attention">{t(`import.trouble.${trouble}`)}</Notice>}
      </div>
      <div className={cx(styles.file)}>
        <h2>{summary.name}</h2>
        <p className={cx(styles.hint)}>{t('import.file', { program, count: summary.rows })}</p>
      </div>
      <div className={cx(styles.columns)}>
        <div className={cx(styles.side)}>
          <Sheet title={t('import.becomes')} className={cx(styles.part)}>
            {summary.sheets.length > 1 && (
              <Select
                label={t('import.sheet')}
                options={summary.sheets.map((label, at) => ({ id: String(at), label }))}
                value={String(summary.sheet)}
                onChange={(at) => {
                  onSheet(Number(at));
                }}
              />
            )}
            <ListsPart {...planned} lists={preview?.lists ?? []} />
          </Sheet>
          {(preview?.places.length ?? 0) > 0 && (
            <PlacesPart {...planned} places={preview?.places ?? []} />
          )}
          <ColumnsPart {...planned} columns={summary.columns} />
          <AlsoPart {...planned} />
        </div>
        <div className={cx(styles.side)}>
          <PreviewPart preview={preview} isCurrent={isCurrent} />
          {preview !== null && <LeftOutPart leftOut={preview.leftOut} />}
        </div>
      </div>
    </>
  );
};
