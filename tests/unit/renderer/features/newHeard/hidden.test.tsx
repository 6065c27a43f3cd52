import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openWindow } from '../../openWindow.ts';

const opened = async (text: string) => {
  await openWindow();
  window.location.hash = '#/vandaag';
  const view = await import('../../../../../renderer/domain/board/boardView.ts');
  const { emptyFilter } = await import('../../../../../renderer/domain/board/filter.ts');
  const { useNotices } = await import('../../../../../renderer/app/notice.ts');
  const { flushAll } = await import('../../../../../renderer/app/flush.ts');
  const { useSettings } = await import('../../../../../renderer/app/settings.ts');
  const { NewHeardDialog } =
    await import('../../../../../renderer/features/newHeard/NewHeardDialog.tsx');
  view.setFilter({ text });
  render(<NewHeardDialog />);
  const type = async (words: string): Promise<void> => {
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Wat heb je gehoord?' }),
      words,
    );
  };
  const told = async () => {
    await waitFor(() => {
      expect(useNotices.getState().shown).toHaveLength(1);
    });
    return useNotices.getState().shown[0];
  };
  const filter = async () => {
    await flushAll();
    return useSettings.getState().lastView?.filter;
  };
  return { type, told, filter, emptyFilter };
};

it('says that a filter hides the new card, and takes the filter away', async () => {
  const { type, told, filter, emptyFilter } = await opened('moestuin');

  await type('Een bankje{Enter}');
  const notice = await told();
  expect(notice?.words).toBe('newHeard.keptHidden');
  notice?.act?.run();

  expect(await filter()).toEqual(emptyFilter);
  expect(window.location.hash).toBe('#/bord');
});

it.each(['', 'bankje'])('opens a new card that the filter shows (%s)', async (text) => {
  const { type, told } = await opened(text);

  await type('Een bankje{Enter}');

  expect((await told())?.words).toBe('newHeard.kept');
});

it('says it in the dialog where the next is written down at once', async () => {
  const { type } = await opened('moestuin');

  await type('Een bankje{Control>}{Enter}{/Control}');

  const status = 'Een bankje staat nu in Gehoord. Een filter op het bord verbergt de kaart.';
  expect(await screen.findByText(status)).toBeTruthy();
});
