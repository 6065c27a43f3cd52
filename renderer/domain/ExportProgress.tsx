import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import type { ExportJob } from './exportJob.ts';

interface Props {
  readonly title: string;
  readonly job: ExportJob | null;
  readonly onStop: () => void;
}

/** How far the export is; closing it stops the export. */
export const ExportProgress = ({ title, job, onStop }: Props) => {
  const { t } = useTranslation();
  const done = job?.done ?? null;
  return (
    <Dialog
      isOpen={job !== null}
      onClose={onStop}
      title={title}
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
