import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { RetentionDue } from '../../../../../shared/ipc/retention.ts';
import { openWindow } from '../../openWindow.ts';

const [first, second] = [1, 2].map((n) => `019400aa-0000-7000-8000-00000000000${String(n)}`);

const aDialog = async (due: Partial<RetentionDue> = {}) => {
  const erased: string[] = [];
  await openWindow({
    edits: [first, second].map((id = '') => ({
      op: 'create',
      kind: 'attachment',
      id,
      values: { alt: id === first ? 'De speeltuin' : 'Het bankje', permission: 'internal' },
    })),
    answers: {
      'erase:records': ({ targets }) => {
        erased.push(...targets.map(({ id }) => id));
        return { ok: true, value: { savedAt: '2026-01-01T12:00:00.000Z' } };
      },
    },
  });
  const { ReviewDialog } = await import('../../../../../renderer/features/today/ReviewDialog.tsx');
  const { Notices } = await import('../../../../../renderer/app/Notices.tsx');
  const all = [first, second].map((id = ''): RetentionDue => ({
    ...{ kind: 'attachment', id, since: '2026-01-01', staysUntil: '2027-01-01', isShared: false },
    ...due,
  }));
  render(
    <>
      <ReviewDialog kind="attachment" due={all} onClose={() => undefined} />
      <Notices />
    </>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Verwijder nu: De speeltuin' }));
  const sure = await screen.findByRole('alertdialog', { name: 'Mag dit voor altijd weg?' });
  return { user, erased, sure };
};

it('asks before one of them goes for good, and names it only in the question', async () => {
  const { user, erased, sure } = await aDialog();
  expect(sure.textContent).toContain('De speeltuin. Je kunt het niet terughalen.');
  expect(sure.textContent).not.toContain('collega');

  await user.click(screen.getByRole('button', { name: 'Nee, laat staan' }));
  expect(erased).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Verwijder nu: De speeltuin' }));
  await user.click(await screen.findByRole('button', { name: 'Ja, verwijder' }));
  expect(await screen.findByText('Opgeruimd: 1 foto of document.')).toBeTruthy();
  expect(erased).toEqual([first]);
});

it('says that it goes at colleagues too where they have it', async () => {
  const { sure } = await aDialog({ isShared: true });

  expect(sure.textContent).toContain('Bij je collega’s gaat het ook weg.');
});
