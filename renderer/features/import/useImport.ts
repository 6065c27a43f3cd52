import { useEffect, useRef, useState } from 'react';
import { largestDropBytes } from '../../../shared/ipc/import.ts';
import type {
  ImportDone,
  ImportPlan,
  ImportPreview,
  ImportSummary,
} from '../../../shared/ipc/import.ts';
import { call, listen } from '../../app/api.ts';
import { newId } from '../../app/newId.ts';
import { changeSettings, useSettings } from '../../app/settings.ts';
import { cardsIn, firstPlan, remembered } from './plan.ts';
import type { Trouble } from './plan.ts';

export type Phase =
  | { readonly kind: 'start'; readonly trouble: Trouble | null }
  /** `done` is between 0 and 1; null while nobody knows. */
  | { readonly kind: 'busy'; readonly doing: 'choosing' | 'reading' | 'making' }
  | { readonly kind: 'plan'; readonly summary: ImportSummary; readonly trouble: Trouble | null }
  | { readonly kind: 'done'; readonly done: ImportDone };

interface Held {
  readonly plan: ImportPlan;
  /** Null until it was looked at for the first time. */
  readonly preview: ImportPreview | null;
  /** The preview is of this plan. */
  readonly isCurrent: boolean;
}

/** One file from choosing it to having it: what the screen shows, and what can be done. */
export const useImport = () => {
  const [phase, setPhase] = useState<Phase>({ kind: 'start', trouble: null });
  const [held, setHeld] = useState<Held | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const job = useRef<string | null>(null);
  useProgress(job, setShare);
  /** Back to choosing: main need not hold on to the file. */
  const letGo = (trouble: Trouble | null): void => {
    if (job.current !== null) void call('import:stop', { job: job.current });
    job.current = null;
    setHeld(null);
    setPhase({ kind: 'start', trouble });
  };
  usePreview(job, held, setHeld, letGo);

  /** Something that may fail in main: whatever happens, the screen says what. */
  const run = async (
    id: string,
    doing: 'choosing' | 'reading' | 'making',
    work: () => Promise<Phase>,
  ): Promise<void> => {
    setShare(null);
    setPhase({ kind: 'busy', doing });
    const next = await work().catch((): Phase => ({ kind: 'start', trouble: 'damaged' }));
    // Stopped meanwhile: nobody waits for this file any more.
    if (job.current === id && next.kind === 'start') letGo(next.trouble);
    else if (job.current === id) setPhase(next);
    else void call('import:stop', { job: id });
  };
  const take = (summary: ImportSummary): Phase => {
    const plan = firstPlan(summary, useSettings.getState());
    setHeld({ plan, preview: null, isCurrent: false });
    return { kind: 'plan', summary, trouble: null };
  };

  const choose = (what: 'file' | 'folder'): void => {
    const id = newId();
    job.current = id;
    void run(id, 'choosing', async () => {
      const result = await call('import:choose', { job: id, what });
      if (result === null) return { kind: 'start', trouble: null };
      return result.ok ? take(result.value) : { kind: 'start', trouble: result.error.kind };
    });
  };
  const drop = (files: readonly File[]): void => {
    const [file, ...others] = files;
    const trouble = file === undefined || others.length > 0 ? 'one-file' : troubleOf(file);
    if (file === undefined || trouble !== null) {
      letGo(trouble);
      return;
    }
    const id = newId();
    job.current = id;
    void run(id, 'reading', async () => {
      const bytes = await bytesOf(file);
      if (bytes === null) return { kind: 'start', trouble: 'not-readable' };
      const result = await call('import:drop', { job: id, name: file.name, bytes });
      return result.ok ? take(result.value) : { kind: 'start', trouble: result.error.kind };
    });
  };
  const chooseSheet = (sheet: number): void => {
    const id = job.current;
    if (id === null || phase.kind !== 'plan') return;
    const { summary } = phase;
    void run(id, 'reading', async () => {
      const result = await call('import:sheet', { job: id, sheet });
      return result.ok ? take(result.value) : afterTrouble(result.error.kind, summary);
    });
  };
  const carryOut = (): void => {
    const id = job.current;
    if (id === null || held === null || phase.kind !== 'plan') return;
    const { summary } = phase;
    void run(id, 'making', async () => {
      const result = await call('import:carryOut', { job: id, plan: held.plan });
      if (!result.ok) return afterTrouble(result.error.kind, summary);
      const { lastImports } = useSettings.getState();
      void changeSettings({ lastImports: remembered(summary, held.plan, lastImports) });
      return { kind: 'done', done: result.value };
    });
  };
  const stop = (): void => {
    // What is being kept may be there already: its own answer says so.
    if (phase.kind === 'busy' && phase.doing === 'making') {
      if (job.current !== null) void call('import:stop', { job: job.current });
    } else letGo(phase.kind === 'busy' ? 'stopped' : null);
  };
  const change = (next: Partial<ImportPlan>): void => {
    setHeld((old) => old && { ...old, plan: { ...old.plan, ...next }, isCurrent: false });
  };
  const count = held?.preview ? cardsIn(held.preview) : 0;
  return { phase, held, share, count, choose, drop, chooseSheet, change, carryOut, stop };
};

const troubleOf = ({ size }: File): Trouble | null =>
  size > largestDropBytes ? 'too-large' : null;

/** Null for a file that is gone by now, or that may not be read. */
const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
};

/** Main still holds the file, as it was before. */
const staysOpen: ReadonlySet<Trouble> = new Set<Trouble>([
  ...(['not-saved', 'read-only', 'invalid-edit', 'nothing-new'] as const),
  // Of another sheet: the one before is still there.
  ...(['empty', 'too-many'] as const),
]);
const afterTrouble = (trouble: Trouble, summary: ImportSummary): Phase =>
  staysOpen.has(trouble) ? { kind: 'plan', summary, trouble } : { kind: 'start', trouble };

/** Follows how far main is; a screen that goes away lets go of its file. */
const useProgress = (
  job: React.RefObject<string | null>,
  setShare: (share: number) => void,
): void => {
  useEffect(() => {
    const stopListening = listen('import:progress', ({ job: id, done, total }) => {
      if (id === job.current) setShare(total === 0 ? 1 : done / total);
    });
    const letGo = (): void => {
      if (job.current !== null) void call('import:stop', { job: job.current });
    };
    return () => {
      stopListening();
      letGo();
    };
  }, [job, setShare]);
};

/** Looks again when the plan is another one; what was asked meanwhile is looked at once. */
const usePreview = (
  job: React.RefObject<string | null>,
  held: Held | null,
  setHeld: React.Dispatch<React.SetStateAction<Held | null>>,
  onTrouble: (trouble: Trouble) => void,
): void => {
  const isAsking = useRef(false);
  const tell = useRef(onTrouble);
  useEffect(() => {
    tell.current = onTrouble;
  });
  useEffect(() => {
    const id = job.current;
    if (held === null || held.isCurrent || id === null || isAsking.current) return;
    const { plan } = held;
    isAsking.current = true;
    const look = async (): Promise<void> => {
      try {
        const result = await call('import:preview', { job: id, plan });
        if (id !== job.current) return;
        if (!result.ok) {
          tell.current(result.error.kind);
          return;
        }
        // A plan that changed meanwhile makes this run once more.
        setHeld(
          (old) => old && { plan: old.plan, preview: result.value, isCurrent: old.plan === plan },
        );
      } catch {
        if (id === job.current) tell.current('damaged');
      } finally {
        isAsking.current = false;
      }
    };
    void look();
  }, [held, job, setHeld]);
};
