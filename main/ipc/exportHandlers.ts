import type { EventMessage, Handlers } from '../../shared/ipc/contract.ts';
import type { ExportDone } from '../../shared/ipc/export.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { createLastFit } from '../export/board/lastFit.ts';
import { previewDeck } from '../export/deck/previewDeck.ts';
import { runDeck } from '../export/deck/runDeck.ts';
import type { DeckTools } from '../export/deck/runDeck.ts';
import type { Exported, ExportTools } from '../export/exportTools.ts';
import { namedCards } from '../export/leaving/namedCards.ts';
import { previewOrder } from '../export/preview/previewOrder.ts';
import type { PreviewTools } from '../export/preview/previewOrder.ts';
import { runGlossary } from '../export/runGlossary.ts';
import { runLeaflet } from '../export/runLeaflet.ts';
import type { LeafletTools } from '../export/runLeaflet.ts';
import { runOrder } from '../export/runOrder.ts';
import { runYear } from '../export/runYear.ts';
import { runBook } from '../handover/runBook.ts';
import type { BookTools } from '../handover/runBook.ts';
import { runThanks } from '../export/runThanks.ts';

export interface ExportParts
  extends
    Omit<ExportTools, 'onProgress'>,
    Pick<DeckTools, 'openDarkroom' | 'printSheet'>,
    Pick<PreviewTools, 'drawPages'>,
    Pick<LeafletTools, 'settings'> {
  readonly announce: (message: EventMessage) => void;
  readonly handover: Pick<BookTools, 'source' | 'area' | 'write'>;
  readonly open: (path: string) => Promise<boolean>;
  readonly reveal: (path: string) => void;
}

type ExportChannel = Extract<keyof Handlers, `export:${string}`>;

/** Runs exports; the page knows each by its job alone and never sees where it was written. */
export const exportHandlers = (parts: ExportParts): Pick<Handlers, ExportChannel> => {
  const running = new Map<string, AbortController>();
  const written = new Map<string, string>();
  const lastFit = createLastFit();

  /** Keeps the way to stop it while it runs, and where it was written afterwards. */
  const run = async <X extends Exported, E extends { readonly kind: string }>(
    job: string,
    work: (signal: AbortSignal) => Promise<Result<X, E>>,
  ): Promise<Result<Omit<X, 'path'> & Pick<ExportDone, 'job'>, E>> => {
    const stop = new AbortController();
    running.set(job, stop);
    try {
      const result = await work(stop.signal);
      if (!result.ok) return result;
      const { path, ...shown } = result.value;
      written.set(job, path);
      return ok({ ...shown, job });
    } finally {
      running.delete(job);
    }
  };

  /** The tools, with a page that hears how far this job is. */
  const telling = (job: string): ExportParts & ExportTools => ({
    ...parts,
    onProgress: (done, total) => {
      parts.announce({ name: 'export:progress', detail: { job, done, total } });
    },
  });

  /** Under its job while it draws, so that the next one can stop it. */
  const drawing = async <T>(job: string, draw: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const stop = new AbortController();
    running.set(job, stop);
    try {
      return await draw(stop.signal);
    } finally {
      running.delete(job);
    }
  };

  return {
    'export:preview': ({ job, order }) =>
      drawing(job, (signal) => previewOrder(order, { ...parts, lastFit }, signal)),
    'export:names': ({ job, order }) =>
      drawing(job, (signal) =>
        namedCards(parts.source, order, signal).catch((error: unknown) => {
          if (signal.aborted) return null;
          throw error;
        }),
      ),
    'export:previewDeck': ({ job, order }) =>
      drawing(job, (signal) => previewDeck(order, parts, signal)),
    'export:start': ({ job, order }) => run(job, (signal) => runOrder(order, telling(job), signal)),
    'export:thanks': ({ job, order }) => run(job, (signal) => runThanks(order, parts, signal)),
    'export:glossary': ({ job, order }) => run(job, (signal) => runGlossary(order, parts, signal)),
    'export:leaflet': ({ job, order }) => run(job, (signal) => runLeaflet(order, parts, signal)),
    'export:deck': ({ job, order }) => run(job, (signal) => runDeck(order, telling(job), signal)),
    'export:year': ({ job, order }) => run(job, (signal) => runYear(order, parts, signal)),
    'export:handover': ({ job, order }) =>
      run(job, (signal) => runBook(order, { ...parts, ...parts.handover }, signal)),
    'export:cancel': ({ job }) => {
      running.get(job)?.abort();
      return null;
    },
    'export:open': async ({ job }) => {
      const path = written.get(job);
      return path !== undefined && parts.open(path);
    },
    'export:reveal': ({ job }) => {
      const path = written.get(job);
      if (path !== undefined) parts.reveal(path);
      return path !== undefined;
    },
  };
};
