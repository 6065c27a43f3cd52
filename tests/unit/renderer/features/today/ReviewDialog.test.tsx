import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { RetentionDue } from '../../../../../shared/ipc/retention.ts';
import { openWindow } from '../../openWindow.ts';

const names = ['De speeltuin', 'Het bankje', 'De brug'];
const idOf = (name: string): string =>
  `019400aa-0000-7000-8000-00000000000${String(names.indexOf(name))}`;

/** Three photos, and the question whether this one may go. */
const aDialog = async (asked = 'De speeltuin', due: Partial<RetentionDue> = {}) => {
  const erased: string[] = [];
  await openWindow({
    edits: names.map((alt) => ({
      op: 'create',
      kind: 'attachment',
      id: idOf(alt),
      values: { alt, permission: 'internal' },
    })),
    answers: {
      'erase:records': ({ targets }) => {
        erased.push(...targets.map(({ id }) => id));
        return { ok: true, value: { savedAt: '2026-01-01T12:00:00.000Z', step: null } };
      },
    },
  });
  const { ReviewDialog } = await import('../../../../../renderer/features/today/ReviewDialog.tsx');
  const { Notices } = await import('../../../../../renderer/app/Notices.tsx');
  const all = names.map((name): RetentionDue => ({
    ...{ kind: 'attachment', id: idOf(name), isShared: false },
    ...{ since: '2026-01-01', staysUntil: '2027-01-01' },
    ...due,
  }));
  const asking = () => (
    <>
      <ReviewDialog
        kind="attachment"
        due={all.filter(({ id }) => !erased.includes(id))}
        onClose={() => undefined}
      />
      <Notices />
    </>
  );
  const { rerender } = render(asking());
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: `Verwijder nu: ${asked}` }));
  const sure = await screen.findByRole('alertdialog', { name: 'Mag dit voor altijd weg?' });
  /** Nothing asks any more about what is erased. */
  const askAnew = (): void => {
    rerender(asking());
  };
  return { user, erased, sure, askAnew };
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
  expect(erased).toEqual([idOf('De speeltuin')]);
});

it('says that it goes at colleagues too where they have it', async () => {
  const { sure } = await aDialog('De speeltuin', { isShared: true });

  expect(sure.textContent).toContain('Bij je collega’s gaat het ook weg.');
});

it.each([
  ['what stands in its place', 'Het bankje', 'De brug'],
  ['what is the last now, when it was the last', 'De brug', 'Het bankje'],
])('goes on after an erased one with %s', async (_, asked, next) => {
  const { user, askAnew } = await aDialog(asked);
  await user.click(screen.getByRole('button', { name: 'Ja, verwijder' }));
  await screen.findByText('Opgeruimd: 1 foto of document.');

  askAnew();

  await waitFor(() => {
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Bewaar nog: ${next}`);
  });
});
