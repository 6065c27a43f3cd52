import { useEffect, useState } from 'react';
import type { RetentionDue } from '../../shared/ipc/retention.ts';
import { retentionKinds } from '../../shared/privacy/retention.ts';
import type { RetentionStop } from '../../shared/privacy/retention.ts';
import { i18n } from '../words/i18n.ts';
import { call, listen } from './api.ts';
import { showNotice } from './notice.ts';
import { useSettings } from './settings.ts';

/** Null when things may go. */
export const useRetentionStop = (): RetentionStop | null =>
  useSettings(({ retentionStop }) => retentionStop);

/** What the app should ask about today; null while it is being read. */
export const useRetentionDue = (): readonly RetentionDue[] | null => {
  const rules = useSettings(({ retention }) => retention);
  const [due, setDue] = useState<readonly RetentionDue[] | null>(null);
  useEffect(() => {
    let isOver = false;
    let isReading = false;
    let isStale = false;
    /** One at a time: what changes meanwhile is read once, afterwards. */
    const read = async (): Promise<void> => {
      if (isReading) {
        isStale = true;
        return;
      }
      isReading = true;
      const found = await call('retention:due', null).catch(() => []);
      isReading = false;
      if (isOver) return;
      setDue(found);
      if (!isStale) return;
      isStale = false;
      await read();
    };
    void read();
    const stop = listen('record:changed', ({ kind }) => {
      if (retentionKinds.some((one) => one === kind)) void read();
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [rules]);
  return due;
};

/** Says what went without an answer: a count, as in the log. */
export const followTidied = (): (() => void) =>
  listen('retention:tidied', ({ counts }) => {
    const parts = counts.map(({ kind, count }) => i18n.t(`retention.what.${kind}`, { count }));
    const what = new Intl.ListFormat(i18n.language).format(parts);
    showNotice({ tone: 'done', words: 'retention.tidied', values: { what } });
  });
