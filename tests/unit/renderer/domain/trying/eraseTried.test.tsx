import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import { dilemma } from '../../../../../shared/domain/dilemma.ts';
import { openWindow } from '../../openWindow.ts';

it('offers to erase a shared dilemma for good', async () => {
  await openWindow();
  const { TriedCard } = await import('../../../../../renderer/domain/trying/TriedCard.tsx');
  const { useEraseTarget } = await import('../../../../../renderer/app/erase.ts');
  const at = '2026-11-24T10:00:00.000Z';
  const id = '019400aa-0000-7000-8000-000000000001';
  const shared = { id, isOwn: true, isLive: true };
  const meta = { id, kind: 'dilemma', createdAt: at, updatedAt: at, authorId: 'u', shared };
  const record = readRecord(dilemma, { ...meta, values: { oneSide: 'Rust', otherSide: 'Jeugd' } });
  render(<TriedCard tried={{ of: 'dilemma', record }} namesInitiative={false} />);
  const user = userEvent.setup();

  await user.click(screen.getByRole('button', { name: /^Meer/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Wis voor altijd…' }));

  expect(useEraseTarget.getState().target).toMatchObject({ kind: 'dilemma', id, isShared: true });
});
