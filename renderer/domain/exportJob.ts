import { useEffect, useRef, useState } from 'react';
import { call, listen } from '../app/api.ts';
import { newId } from '../app/newId.ts';

/** Where an export is: waiting for the person to choose a place, or so far (0 to 1). */
export interface ExportJob {
  readonly id: string;
  readonly done: number | null;
}

interface Running {
  readonly job: ExportJob | null;
  /** Does the work under a new id, unless something is being done already. */
  readonly run: (work: (id: string) => Promise<void>) => Promise<void>;
  readonly stop: () => void;
}

/** One export at a time: how far it is, and the way to stop it. */
export const useRunningJob = (): Running => {
  const [job, setJob] = useState<ExportJob | null>(null);
  const running = useRef<string | null>(null);

  useEffect(
    () =>
      listen('export:progress', ({ job: id, done, total }) => {
        if (id === running.current) setJob({ id, done: total === 0 ? 1 : done / total });
      }),
    [],
  );

  const run = async (work: (id: string) => Promise<void>): Promise<void> => {
    if (running.current !== null) return;
    const id = newId();
    running.current = id;
    setJob({ id, done: null });
    try {
      await work(id);
    } finally {
      running.current = null;
      setJob(null);
    }
  };
  const stop = (): void => {
    if (running.current !== null) void call('export:cancel', { job: running.current });
  };
  return { job, run, stop };
};
