import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aPage, create, initiativeId } from './aPage.tsx';

const lessonId = '019400aa-0000-7000-8000-000000000008';

const aClosing = async (given: Parameters<typeof aPage>[0] = {}) => {
  const page = await aPage(given);
  await page.user.click(screen.getByRole('button', { name: 'Meer' }));
  await page.user.click(screen.getByRole('menuitem', { name: 'Sluit af…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Hoe liep het af?' }));
  return { ...page, dialog };
};

describe('closing an initiative', () => {
  it('knows six endings, and failing is none of them', async () => {
    const { dialog } = await aClosing();

    expect(dialog.getAllByRole('radio')).toHaveLength(6);
    expect(dialog.queryByText(/mislukt/i)).toBeNull();
  });

  it('asks how it ended before anything else', async () => {
    const { dialog, user, stored } = await aClosing();

    await user.click(dialog.getByRole('button', { name: 'Dat schrijf ik later op' }));

    expect(dialog.getByText('Kies eerst hoe het afliep.')).toBeTruthy();
    expect(stored()['outcome']).toBeUndefined();
  });

  it('takes "later" for an answer, and remembers it', async () => {
    const { dialog, main, user, stored } = await aClosing();

    await user.click(dialog.getByText('Anders gegaan, veel geleerd'));
    await user.click(dialog.getByRole('button', { name: 'Dat schrijf ik later op' }));

    expect(stored()).toMatchObject({ outcome: 'different', lessonLater: true });
    expect(main.writes.at(-1)?.action).toBe('close');
    expect(await screen.findByText('Je wilde hier nog een les over opschrijven.')).toBeTruthy();
  });

  it('makes of the answer the title of a lesson, as a draft, and goes there', async () => {
    const { dialog, main, user } = await aClosing();

    await user.click(dialog.getByText('Staat op eigen benen'));
    await user.type(dialog.getByRole('textbox'), 'Begin met koffie');
    await user.click(dialog.getByRole('button', { name: 'Schrijf de les' }));

    const made = main.records().find(({ kind }) => kind === 'lesson');
    expect(made?.values).toMatchObject({
      title: 'Begin met koffie',
      sourceInitiativeId: initiativeId,
      shelved: false,
    });
    expect(window.location.hash).toBe(`#/magazijn/${String(made?.id)}`);
    expect(main.writes).toHaveLength(1);
  });

  it('does not ask again for a lesson that is there', async () => {
    const { dialog, user, stored } = await aClosing({
      edits: [create('lesson', lessonId, { sourceInitiativeId: initiativeId })],
    });

    expect(dialog.queryByRole('button', { name: 'Dat schrijf ik later op' })).toBeNull();
    await user.click(dialog.getByText('Doorgegeven'));
    await user.click(dialog.getByRole('button', { name: 'Sluit af' }));

    expect(stored()).toMatchObject({ outcome: 'passed_on', lessonLater: false });
  });

  it('goes back to the board when it turns out not to be over', async () => {
    const { user, stored } = await aPage({
      initiative: { outcome: 'resting', lessonLater: true },
    });

    await user.click(screen.getByRole('button', { name: 'Terug naar het bord' }));

    expect(stored()).toMatchObject({ outcome: null, lessonLater: false, stage: 'running' });
  });
});
