import type { RefObject } from 'react';
import type { DeckError, DeckOrder } from '../../../shared/ipc/deck.ts';
import type { DeckFormat } from '../../../shared/ipc/deckFormat.ts';
import type { Preview } from '../../../shared/ipc/preview.ts';
import { call } from '../../app/api.ts';
import { showNotice } from '../../app/notice.ts';
import { saveSheet } from '../../app/saveSheet.ts';
import { useSettings } from '../../app/settings.ts';
import { exportColour } from '../../domain/exportColour.ts';
import { useRunningJob } from '../../domain/exportJob.ts';
import type { ExportJob } from '../../domain/exportJob.ts';
import { deckDrawings } from './deckDrawings.ts';
import type { DrawnDeck } from './deckDrawings.ts';

interface Saving {
  readonly job: ExportJob | null;
  readonly stop: () => void;
  readonly save: (format: DeckFormat) => Promise<void>;
  readonly preview: DeckPreviewer;
}

export type ShownDeck = Extract<Preview, { kind: 'pages' }> | 'busy' | 'trouble';
/** What is aborted is stopped in main too. */
export type DeckPreviewer = (
  format: Exclude<DeckFormat, 'pptx'>,
  signal: AbortSignal,
) => Promise<ShownDeck>;

/** Writes the talk to a file of the person's choosing, one at a time. */
export const useSaveDeck = (
  presentationId: string,
  drawn: RefObject<HTMLElement | null>,
  deck: Omit<DrawnDeck, 'drawn'>,
): Saving => {
  const { job, run, stop } = useRunningJob();
  const settings = useSettings();
  const { language } = settings;
  const save = (format: DeckFormat): Promise<void> =>
    run(async (id) => {
      const order = { presentationId, format, language, colour: exportColour(settings) };
      const write = async (name: string) =>
        make(name, {
          ...order,
          drawings: await deckDrawings({ ...deck, drawn: drawn.current }, format),
        });
      await saveSheet<DeckError['kind']>(write, words, id);
    });
  const preview: DeckPreviewer = async (format, signal) => {
    const drawings = await deckDrawings({ ...deck, drawn: drawn.current }, format).catch(
      () => null,
    );
    if (drawings === null) return 'trouble';
    const colour = exportColour(settings);
    const drawingJob = crypto.randomUUID();
    if (signal.aborted) return 'busy';
    signal.addEventListener('abort', () => {
      void call('export:cancel', { job: drawingJob });
    });
    const order = { presentationId, format, language, colour, drawings };
    const result = await call('export:previewDeck', { job: drawingJob, order }).catch(() => null);
    return result?.ok === true && result.value.kind === 'pages' ? result.value : 'trouble';
  };
  return { job, stop, save, preview };
};

const make = async (job: string, order: DeckOrder) => {
  const result = await call('export:deck', { job, order });
  if (result.ok && result.value.lost.length > 0) {
    const { lost } = result.value;
    const values = { names: lost.join(', '), count: lost.length };
    showNotice({ tone: 'trouble', words: 'present.lostPhotos', values });
  }
  return result;
};

const words: Parameters<typeof saveSheet<DeckError['kind']>>[1] = {
  saved: 'present.savedFile',
  open: 'present.open',
  trouble: (kind, because) => {
    switch (kind) {
      case 'checks-open':
        return 'present.look';
      case 'nothing-to-export':
        return 'present.nothingToSave';
      case 'not-written':
        return `export.${because}`;
    }
  },
};
