import type { Page } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import type { DeckOrder } from '../../shared/ipc/deck.ts';
import { testId } from './settled.ts';

type Wanted = Pick<DeckOrder, 'presentationId' | 'format' | 'drawings'>;

/** Makes a file of a talk as its page asks for it, and says what came of it. */
export const makeDeck = (page: Page, wanted: Wanted, job = testId()): Promise<string> =>
  page.evaluate(
    async ([name, order]) => {
      const reply = await window.api['export:deck']({ job: name, order });
      if (!reply.ok) return 'broken';
      return reply.value.ok ? 'done' : reply.value.error.kind;
    },
    [job, { colour: 'water', language: 'nl', ...wanted }] as const,
  );
