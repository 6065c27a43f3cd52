import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import { openWindow } from '../../openWindow.ts';

const momentId = '019400aa-0000-7000-8000-000000000001';
const edits: readonly Edit[] = [
  { op: 'create', kind: 'contactMoment', id: momentId, values: { note: 'Koffie met de smid' } },
];

/** The page as search opens it. */
const openedAt = async (id: string) => {
  await openWindow({ edits });
  const { ContactsPage } =
    await import('../../../../../renderer/features/contacts/ContactsPage.tsx');
  const { goTo, useRoute } = await import('../../../../../renderer/app/route.ts');
  goTo({ screen: 'contacts', id });
  const Page = () => {
    const route = useRoute();
    return <ContactsPage id={route.screen === 'contacts' ? route.id : undefined} />;
  };
  render(<Page />);
};

describe('contacts, opened at what was sought', () => {
  it('show it, and the whole list after it', async () => {
    await openedAt(momentId);

    const dialog = await screen.findByRole('dialog', {}, { timeout: 10_000 });
    expect(await screen.findByDisplayValue('Koffie met de smid')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Annuleer' }));

    await waitFor(() => {
      expect(dialog.isConnected).toBe(false);
    });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(window.location.hash).toBe('#/contacten');
  });
});
