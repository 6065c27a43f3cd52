import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { RawRecord } from '../../../../../shared/domain/entity.ts';
import { yearChoiceId } from '../../../../../shared/domain/yearChoice.ts';
import { pieceOf } from '../../../../../shared/ipc/pieces.ts';
import { openWindow } from '../../openWindow.ts';

const year = 2019;
const lessonId = '019400aa-0000-7000-8000-000000000001';
const sharedId = '019400aa-0000-7000-8000-000000000002';

const asRead = (kind: string, id: string, values: RawRecord['values']): RawRecord => ({
  ...{ kind, id, values, authorId: 'me' },
  ...{ createdAt: '2019-06-01T12:00:00.000Z', updatedAt: '2019-06-01T12:00:00.000Z' },
});

/** A year of which a shared lesson is the story; undefined where the lesson is not here any more. */
const openYear = async (title?: string): Promise<void> => {
  const choice = { subjectKind: 'lesson', subjectId: sharedId, reason: 'Het mag klein zijn.' };
  const shared = { id: sharedId, isOwn: true, isLive: true };
  const records = [
    asRead('yearChoice', yearChoiceId(year), { year, choice }),
    ...(title === undefined ? [] : [{ ...asRead('lesson', lessonId, { title }), shared }]),
  ];
  const ofKind = (kind: string) => records.filter((one) => one.kind === kind);
  await openWindow({
    answers: {
      'record:list': ({ kind }) => ofKind(kind),
      'record:pieces': ({ kind }) => [pieceOf(ofKind(kind))],
    },
  });
};

const showPart = async (): Promise<void> => {
  const { useStoryOfYear } =
    await import('../../../../../renderer/features/year/useStoryOfYear.ts');
  const { StoryPart } = await import('../../../../../renderer/features/year/StoryPart.tsx');
  const Shown = () => <StoryPart of={useStoryOfYear()(year)} year={year} />;
  render(<Shown />);
};

it('leads from a year of which the story is gone to choosing another one for that year', async () => {
  await openYear();
  await showPart();
  const link = await screen.findByRole('link', { name: 'Kies een ander verhaal' });
  const address = link.getAttribute('href') ?? '';
  const { routeOf } = await import('../../../../../renderer/app/route.ts');
  const route = routeOf(address);
  const { StoriesPage } = await import('../../../../../renderer/features/stories/StoriesPage.tsx');

  render(<StoriesPage id={'id' in route ? route.id : undefined} />);

  const which = await screen.findByRole('button', { name: /Welk jaar/ });
  expect(which.textContent).toContain(String(year));
});

it.each(['1', 'x', ''])('begins at this year where the address says "%s"', async (id) => {
  await openYear('Begin klein');
  const { StoriesPage } = await import('../../../../../renderer/features/stories/StoriesPage.tsx');

  render(<StoriesPage id={id} />);

  const which = await screen.findByRole('button', { name: /Welk jaar/ });
  expect(which.textContent).toContain(String(new Date().getFullYear()));
});

it.each([
  ['Begin klein', 'Begin klein'],
  ['', 'Zonder titel'],
  ['  ', 'Zonder titel'],
])('tells the story that has "%s" for a title as %s, with its reason', async (title, said) => {
  await openYear(title);
  await showPart();

  await screen.findByText(said);
  screen.getByText('Het mag klein zijn.');
  expect(screen.queryByText('Dit verhaal is er niet meer')).toBeNull();
});
