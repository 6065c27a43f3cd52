import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Json } from '../../../../../shared/domain/entity.ts';
import type { ShownToRoom } from '../../../../../shared/ipc/audience.ts';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import type { HeldForms } from '../../../../../shared/ipc/held.ts';
import { openWindow } from '../../openWindow.ts';

export const [talkId, slideId, photoId, dilemmaId, initiativeId] = [1, 2, 3, 4, 5].map(
  (at) => `019400cc-0000-7000-8000-${String(at).padStart(12, '0')}`,
) as [string, string, string, string, string];

export const made = (kind: string, id: string, values: Record<string, Json>): Edit => ({
  ...{ op: 'create', kind, id },
  values,
});

/** A talk of one slide, open on its page. */
export const openTalk = async (
  talk: Record<string, Json> = {},
  others: readonly Edit[] = [],
  /** What a crash left half. */
  left: HeldForms = {},
) => {
  const held: { readonly name: string; readonly value: Json | null }[] = [];
  const shown: ShownToRoom[] = [];
  const main = await openWindow({
    settings: { welcomed: true },
    edits: [
      made('presentation', talkId, { title: 'Commissie', ...talk }),
      made('slide', slideId, { presentationId: talkId, title: 'Naaicafé', position: 'a0' }),
      ...others,
    ],
    answers: {
      'audience:open': (first) => {
        shown.push(first);
        return 'window';
      },
      'audience:show': (next) => {
        shown.push(next);
        return null;
      },
      'audience:close': () => null,
      'attachment:here': () => [],
      'held:list': () => left,
      'held:set': (form) => {
        held.push(form);
        return null;
      },
    },
  });
  const { loadHeld } = await import('../../../../../renderer/app/held.ts');
  await loadHeld();
  window.location.hash = `#/vertellen/${talkId}`;
  const { PresentPage } = await import('../../../../../renderer/features/present/PresentPage.tsx');
  render(<PresentPage id={talkId} />);
  // Hidden where something lies over it from the start.
  await screen.findByRole('heading', { name: 'Commissie', level: 1, hidden: true });
  const valueOf = (field: string): Json | undefined =>
    main.records().find(({ id }) => id === talkId)?.values[field];
  return { ...main, held, shown, valueOf };
};

export const press = async (name: string | RegExp): Promise<void> => {
  await userEvent.click(await screen.findByRole('button', { name }));
};
