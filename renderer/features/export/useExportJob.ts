import { useRef, useState } from 'react';
import type { PaperError, PaperOrder } from '../../../shared/ipc/export.ts';
import { call } from '../../app/api.ts';
import { showNotice } from '../../app/notice.ts';
import { useRunningJob } from '../../domain/exportJob.ts';
import type { ExportJob } from '../../domain/exportJob.ts';
import { namesCheckId } from './namesCheckId.ts';

export interface Running {
  readonly job: ExportJob | null;
  /** True when it is there; else the person has been told. */
  readonly start: (order: PaperOrder) => Promise<boolean>;
  readonly stop: () => void;
  /** How often a name without a choice stopped it. */
  readonly namesFound: number;
}

/** Runs one export at a time and tells the person how it ended. */
export const useExportJob = (): Running => {
  const { job, run, stop } = useRunningJob();
  const [namesFound, setNamesFound] = useState(0);
  const isStopped = useRef(false);
  const start = async (order: PaperOrder): Promise<boolean> => {
    isStopped.current = false;
    let isMade = false;
    await run(async (id) => {
      try {
        const result = await call('export:start', { job: id, order });
        if (result.ok) {
          isMade = true;
          tellDone(result.value);
          return;
        }
        if (result.error.kind === 'cancelled' && isStopped.current) {
          showNotice({ tone: 'done', words: 'export.stopped' });
        }
        tellTrouble(result.error);
        if (result.error.kind === 'names-found') setNamesFound((times) => times + 1);
      } catch {
        showNotice({ tone: 'trouble', words: 'export.disk-error' });
      }
    });
    return isMade;
  };
  const stopIt = (): void => {
    isStopped.current = true;
    stop();
  };
  return { job, start, stop: stopIt, namesFound };
};

interface Done {
  readonly job: string;
  readonly files: number;
  readonly missing: number;
  readonly fileName: string;
  readonly storiesHome?: number;
  readonly rowsHome?: number;
  readonly photosHome?: number;
}

const tellDone = (done: Done): void => {
  const { job, files, missing, fileName, storiesHome = 0, rowsHome = 0, photosHome = 0 } = done;
  if (photosHome > 0) {
    showNotice({ tone: 'trouble', words: 'export.photosHome', values: { count: photosHome } });
  }
  if (storiesHome > 0) {
    showNotice({ tone: 'trouble', words: 'export.storiesHome', values: { count: storiesHome } });
  }
  if (rowsHome > 0) {
    showNotice({ tone: 'trouble', words: 'export.rowsHome', values: { count: rowsHome } });
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

/** Main may have looked before the page did: then the list is still on its way. */
const focusNames = (): void => {
  const until = performance.now() + longestWaitMs;
  // Pressing the notice may take it away, and the focus with it.
  const before = document.activeElement;
  const look = (): void => {
    const now = document.activeElement;
    if (now !== before && now !== document.body) return;
    const list = document.getElementById(namesCheckId);
    if (list !== null) list.focus();
    else if (performance.now() < until) requestAnimationFrame(look);
  };
  look();
};
const longestWaitMs = 10_000;

const tellTrouble = (error: PaperError): void => {
  switch (error.kind) {
    case 'cancelled':
      return;
    case 'names-found':
      showNotice({
        tone: 'trouble',
        words: 'export.namesOpen',
        act: {
          words: 'export.namesShow',
          run: focusNames,
        },
      });
      return;
    case 'nothing-to-export':
      showNotice({ tone: 'trouble', words: 'export.nothing' });
      return;
    case 'not-written':
      showNotice({ tone: 'trouble', words: `export.${error.because}` });
  }
};
