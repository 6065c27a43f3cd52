import { useEffect, useRef, useState } from 'react';
import type { ExportError, PaperOrder } from '../../../shared/ipc/export.ts';
import { call, listen } from '../../app/api.ts';
import { showNotice } from '../../app/notice.ts';

/** Where an export is: waiting for the person to choose a place, or so far (0 to 1). */
export interface ExportJob {
  readonly id: string;
  readonly done: number | null;
}

export interface Running {
  readonly job: ExportJob | null;
  readonly start: (order: PaperOrder) => Promise<void>;
  readonly stop: () => void;
}

/** Runs one export at a time and tells the person how it ended. */
export const useExportJob = (): Running => {
  const [job, setJob] = useState<ExportJob | null>(null);
  const running = useRef<string | null>(null);

  useEffect(
    () =>
      listen('export:progress', ({ job: id, done, total }) => {
        if (id === running.current) setJob({ id, done: total === 0 ? 1 : done / total });
      }),
    [],
  );

  const start = async (order: PaperOrder): Promise<void> => {
    if (running.current !== null) return;
    const id = crypto.randomUUID();
    running.current = id;
    setJob({ id, done: null });
    try {
      const result = await call('export:start', { job: id, order });
      if (result.ok) tellDone(result.value);
      else tellTrouble(result.error);
    } catch {
      showNotice({ tone: 'trouble', words: 'export.disk-error' });
    } finally {
      running.current = null;
      setJob(null);
    }
  };

  const stop = (): void => {
    if (running.current !== null) void call('export:cancel', { job: running.current });
  };

  return { job, start, stop };
};

interface Done {
  readonly job: string;
  readonly files: number;
  readonly missing: number;
  readonly fileName: string;
  readonly storiesHome?: number;
}

const tellDone = ({ job, files, missing, fileName, storiesHome = 0 }: Done): void => {
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
