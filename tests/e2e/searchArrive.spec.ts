import { nl } from '../../renderer/words/nl.ts';
import { bedum } from '../../shared/domain/seed/villages.ts';
import { expect, test } from './app.ts';
import { violationsOf } from './axe.ts';
import { keep, settleIn, testId } from './settled.ts';

test('goes from Ctrl+K to the person and to the programme that were found', async ({ openApp }) => {
  const { page, electron } = await openApp();
  await settleIn(page);
  const [programme, people] = [testId(), Array.from({ length: 30 }, testId)];
  const name = (at: number): string => `Buur ${String(at).padStart(2, '0')}`;
  await keep(page, [
    { op: 'create', kind: 'programme', id: programme, values: { name: 'Noaberschap' } },
    {
      op: 'create',
      kind: 'initiative',
      id: testId(),
      values: {
        title: 'Leeszaal',
        villageIds: [bedum.onderdendam.id],
        programmeIds: [programme],
        tags: ['jeugd'],
      },
    },
    ...people.map((id, at) => ({
      ...{ op: 'create' as const, kind: 'person', id },
      values: { displayName: name(at), howToReach: at === 27 ? 'Altijd op de ijsbaan' : '' },
    })),
  ]);
  const panel = page.getByRole('dialog', { name: nl.search.title });
  const seek = async (text: string, found: string): Promise<void> => {
    await page.keyboard.press('Control+K');
    await page.keyboard.type(text);
    await expect(panel.getByRole('option', { name: found })).toBeVisible();
  };

  await seek('ijsbaan', name(27));
  await page.keyboard.press('Enter');
  const person = page.getByRole('listitem').filter({ hasText: name(27) });
  await expect(person).toBeFocused();
  await expect(person).toBeInViewport();

  await seek('noabershcap', 'Leeszaal');
  await expect(panel.getByText(`${nl.search.names.programme}: Noaberschap`)).toBeVisible();
  expect(await violationsOf(electron)).toEqual([]);
  await panel.getByRole('option', { name: 'Noaberschap', exact: true }).click();
  const backing = page.getByRole('article', { name: 'Noaberschap' });
  await expect(backing).toBeFocused();
  await expect(backing).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1, name: 'Onderdendam' })).toBeVisible();
});
