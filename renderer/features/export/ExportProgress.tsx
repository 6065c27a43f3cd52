import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import type { ExportJob } from './useExportJob.ts';

interface Props {
  readonly job: ExportJob | null;
  readonly onStop: () => void;
}

/** How far the export is; closing it stops the export. */
export const ExportProgress = ({ job, onStop }: Props) => {
  const { t } = useTranslation();
  const done = job?.done ?? null;
  return (
    <Dialog
      isOpen={job !== null}
      onClose={onStop}
      title={t('export.title')}
      size="small"
      closesOutside={false}
      footer={<Button onPress={onStop}>{t('export.stop')}</Button>}
    >
      <ProgressBar
        label={t(done === null ? 'export.asking' : 'export.busy')}
        {...(done === null ? {} : { done })}
      />
    </Dialog>
  );
};
