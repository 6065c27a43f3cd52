import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openWindow } from '../../openWindow.ts';

const id = '019400aa-0000-7000-8000-000000000001';

it.each([
  [true, undefined],
  [false, 'library.undo'],
])('offers an undo only where no question to share follows (team: %s)', async (hasTeam, words) => {
  await openWindow({
    edits: [{ op: 'create', kind: 'lesson', id, values: { title: 'Koffie', happened: 'Veel.' } }],
  });
  const { useSharing } = await import('../../../../../renderer/app/sharing.ts');
  const { useShareTarget } = await import('../../../../../renderer/app/share.ts');
  const { useNotices } = await import('../../../../../renderer/app/notice.ts');
  const { ShelveBar } = await import('../../../../../renderer/features/library/ShelveBar.tsx');
  useSharing.setState({ hasTeam });
  render(
    <>
      <h2 tabIndex={-1} data-lesson-heading>
        Koffie
      </h2>
      <ShelveBar id={id} />
    </>,
  );

  await userEvent.click(screen.getByRole('button'));

  await waitFor(() => {
    expect(useNotices.getState().shown).toMatchObject([{ words: 'library.shelved' }]);
  });
  expect(useNotices.getState().shown[0]?.act?.words).toBe(words);
  expect(useShareTarget.getState().target !== null).toBe(hasTeam);
  expect(document.activeElement).toBe(screen.getByRole('heading'));
});
