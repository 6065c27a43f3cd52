import { render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { newId } from '../../../../renderer/app/newId.ts';
import { openWindow } from '../openWindow.ts';

const hint = 'Staat hier een naam? Laat die liever weg.';
const org = { name: 'Jan Bakker', partyKind: 'civil_society' };

it('takes an organisation for what it is, but in its own name', async () => {
  await openWindow({
    edits: [{ op: 'create', kind: 'party', id: newId(), values: org }],
  });
  const { NameHint, OwnNameHint } = await import('../../../../renderer/domain/NameHint.tsx');

  const { rerender } = render(<OwnNameHint text="Jan Bakker" />);
  expect(screen.getByText(hint)).toBeTruthy();

  rerender(<NameHint text="Jan Bakker helpt" />);
  await waitFor(() => {
    expect(screen.queryByText(hint)).toBeNull();
  });
});
