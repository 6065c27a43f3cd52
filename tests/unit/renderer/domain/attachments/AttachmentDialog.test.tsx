import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { attachment } from '../../../../../shared/domain/attachment.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import { sharingOff } from '../../../../../shared/ipc/sharing.ts';
import { openWindow } from '../../openWindow.ts';

const id = '019400aa-0000-7000-8000-000000000001';
const at = '2018-01-11T12:00:00.000Z';

it('stays open until the question about colleagues is answered', async () => {
  const meta = { kind: 'attachment', createdAt: at, updatedAt: at, authorId: 'me' };
  const shared = { id: 's', isOwn: true, isLive: true };
  const record = readRecord(attachment, { ...meta, id, shared, values: { alt: 'De bank' } });
  await openWindow();
  const { useSharing } = await import('../../../../../renderer/app/sharing.ts');
  const { Overlays } = await import('../../../../../renderer/app/Overlays.tsx');
  const { AttachmentDialog } =
    await import('../../../../../renderer/domain/attachments/AttachmentDialog.tsx');
  useSharing.setState({ ...sharingOff, phase: 'fine', hasTeam: true });
  const onClose = vi.fn();
  render(
    <>
      <AttachmentDialog record={record} isNew={false} isOwnerShared onClose={onClose} />
      <Overlays />
    </>,
  );
  const user = userEvent.setup();

  await user.click(await screen.findByRole('button', { name: 'Haal weg' }));
  const question = within(await screen.findByRole('alertdialog'));
  await user.click(question.getByRole('button', { name: 'Annuleer' }));
  expect(onClose).not.toHaveBeenCalled();

  await user.click(await screen.findByRole('button', { name: 'Haal weg' }));
  await user.click(await screen.findByRole('button', { name: 'Verwijder voor iedereen' }));
  expect(onClose).toHaveBeenCalledOnce();
});
