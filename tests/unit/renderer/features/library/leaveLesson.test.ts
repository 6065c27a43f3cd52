import { expect, it } from 'vitest';
import { openWindow } from '../../openWindow.ts';

/** A lesson that was just begun, left for the board while its title is being typed. */
const leftWhileTyping = async (typed: string) => {
  const main = await openWindow();
  const { beginLesson } = await import('../../../../../renderer/domain/beginLesson.ts');
  const { holdDraft, typeInto } = await import('../../../../../renderer/editor/drafts.ts');
  const { leaveLesson } = await import('../../../../../renderer/features/library/leaveLesson.ts');
  await beginLesson();
  const id = main.records()[0]?.id ?? '';
  const title = { kind: 'lesson', id, field: 'title', as: 'line' } as const;
  holdDraft(title, '');
  if (typed !== '') typeInto(title, typed);
  window.location.hash = '#/bord';
  await leaveLesson(id);
  return main.records().map(({ values }) => values['title']);
};

it('keeps a lesson of which the title is still on its way', async () => {
  expect(await leftWhileTyping('Een tuin begint klein')).toEqual(['Een tuin begint klein']);
});

it('takes away one that was left blank', async () => {
  expect(await leftWhileTyping('')).toEqual([]);
});
