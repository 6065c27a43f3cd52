import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../../../../../renderer/domain/board/filter.ts';
import { openWindow } from '../../openWindow.ts';

const view = (id: string, name: string) => ({
  ...{ id, name, lanes: 'none' as const },
  filter: { ...emptyFilter, text: name },
});

const opened = async () => {
  const main = await openWindow({
    settings: { savedViews: [view('1', 'Een'), view('2', 'Twee')] },
  });
  const { Views } = await import('../../../../../renderer/features/board/Views.tsx');
  const { useNotices } = await import('../../../../../renderer/app/notice.ts');
  const { changeSettings } = await import('../../../../../renderer/app/settings.ts');
  const user = userEvent.setup();
  render(<Views view={{ filter: emptyFilter, lanes: 'none' }} />);
  await user.click(screen.getByRole('button', { name: 'Weergaven' }));
  return {
    ...{ user, changeSettings },
    undo: () => useNotices.getState().shown.at(-1)?.act?.run(),
    kept: () => main.settings().savedViews.map(({ name }) => name),
  };
};

describe('the views that were given a name', () => {
  it('come back beside what was kept since', async () => {
    const { user, changeSettings, undo, kept } = await opened();
    await user.click(screen.getByRole('button', { name: 'Haal Een weg' }));
    await changeSettings({ savedViews: [view('2', 'Twee'), view('3', 'Drie')] });

    undo();

    expect(kept()).toEqual(['Een', 'Twee', 'Drie']);
  });

  it('do not get the name of another', async () => {
    const { user, kept } = await opened();
    await user.click(screen.getByRole('button', { name: 'Geef Een een andere naam' }));
    const field = screen.getByRole('textbox', { name: 'Naam van de weergave' });
    await user.clear(field);

    await user.type(field, 'Twee {Enter}');

    expect(screen.getByText('Er is al een weergave met deze naam.')).toBeTruthy();
    expect(kept()).toEqual(['Een', 'Twee']);
    await user.clear(field);
    await user.type(field, 'Drie{Enter}');
    expect(kept()).toEqual(['Drie', 'Twee']);
  });
});
