import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Handlers } from '../../../../../../shared/ipc/contract.ts';
import { openWindow } from '../../../openWindow.ts';

const other = {
  kind: 'other-team' as const,
  team: 'a'.repeat(32),
  wasLocked: true,
  holds: { cards: 12, theirs: 5, others: 30, colleagues: 2, gone: 3 },
};

const aBegin = async () => {
  const asked: Parameters<Handlers['sharing:begin']>[0][] = [];
  await openWindow({
    answers: {
      'sharing:begin': (ask) => {
        asked.push(ask);
        return ask.takeAlong === other.team
          ? { ok: true, value: null }
          : { ok: false, error: other };
      },
    },
  });
  const { BeginHere } =
    await import('../../../../../../renderer/features/settings/share/BeginHere.tsx');
  render(<BeginHere found={{ kind: 'empty' }} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Begin met delen' }));
  return { asked, user, dialog: await screen.findByRole('alertdialog') };
};

it('says what another team would get before anything goes along', async () => {
  const { asked, dialog } = await aBegin();

  expect(dialog.textContent).toContain('12 kaarten en lessen, waarvan 5 van collega’s');
  expect(dialog.textContent).toContain('de namen en gebieden van 2 collega’s');
  expect(dialog.textContent).toContain('3 dingen die weg zijn, maar nog in de bestanden staan');
  expect(dialog.textContent).toContain('Bij je vorige team zat er een wachtzin op.');
  expect(asked).toEqual([{ workspace: null, passphrase: null, takeAlong: null }]);
});

it('takes it along once the words are typed', async () => {
  const { asked, user } = await aBegin();

  await user.type(screen.getByRole('textbox'), 'alles mee{Enter}');

  await waitFor(() => {
    expect(asked.at(-1)?.takeAlong).toBe(other.team);
  });
});

it('leaves everything as it is when the person does not want that', async () => {
  const { asked, user } = await aBegin();

  await user.click(screen.getByRole('button', { name: 'Nee, deel hier niet' }));

  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(asked).toHaveLength(1);
});
