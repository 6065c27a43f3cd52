import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aPage } from './aPage.tsx';

it.each(['Bij welk programma hoort het?', 'Waaruit wordt het betaald?'])(
  'says who sees a new name, and asks about one that looks like a person: %s',
  async (name) => {
    const { user } = await aPage();
    const sheet = await screen.findByRole('region', { name: 'Programma en geld' });
    const field = within(sheet).getByRole('combobox', { name });
    const said = field.getAttribute('aria-describedby') ?? '';
    const hint = said.split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
    expect(hint.join(' ')).toContain('Dan zien collega’s het meteen.');

    await user.type(field, 'Bel 06-12345678');

    expect(
      await within(sheet).findByText('Staat hier een naam? Laat die liever weg.'),
    ).toBeTruthy();
  },
);
