import type { ExportError, PaperOrder } from '../../../shared/ipc/export.ts';
import { call } from '../../app/api.ts';
import { showNotice } from '../../app/notice.ts';
import { useRunningJob } from '../../domain/exportJob.ts';
import type { ExportJob } from '../../domain/exportJob.ts';

export interface Running {
  readonly job: ExportJob | null;
  readonly start: (order: PaperOrder) => Promise<void>;
  readonly stop: () => void;
}

/** Runs one export at a time and tells the person how it ended. */
export const useExportJob = (): Running => {
  const { job, run, stop } = useRunningJob();
  const start = (order: PaperOrder): Promise<void> =>
    run(async (id) => {
      try {
        const result = await call('export:start', { job: id, order });
        if (result.ok) tellDone(result.value);
        else tellTrouble(result.error);
      } catch {
        showNotice({ tone: 'trouble', words: 'export.disk-error' });
      }
    });
  return { job, start, stop };
};

interface Done {
  readonly job: string;
  readonly files: number;
  readonly missing: number;
  readonly fileName: string;
  readonly storiesHome?: number;
  readonly photosHome?: number;
}

const tellDone = (done: Done): void => {
  const { job, files, missing, fileName, storiesHome = 0, photosHome = 0 } = done;
  if (photosHome > 0) {
    showNotice({ tone: 'trouble', words: 'export.photosHome', values: { count: photosHome } });
  }
  if (storiesHome > 0) {
    showNotice({ tone: 'trouble', words: 'export.storiesHome', values: { count: storiesHome } });
  }
  if (missing > 0) {
    showNotice({ tone: 'trouble', words: 'export.missing', values: { count: missing } });
  }
  showNotice({
    tone: 'done',
    words: 'export.done',
    values: { count: files, name: fileName },
    act: {
      words: files === 1 ? 'export.open' : 'export.reveal',
      run: () => {
        void call(files === 1 ? 'export:open' : 'export:reveal', { job });
      },
    },
  });
};

const tellTrouble = (error: ExportError): void => {
  switch (error.kind) {
    case 'cancelled':
      return;
    case 'nothing-to-export':
      showNotice({ tone: 'trouble', words: 'export.nothing' });
      return;
    case 'not-written':
      showNotice({ tone: 'trouble', words: `export.${error.because}` });
  }
};
