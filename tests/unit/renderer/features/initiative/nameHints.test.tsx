import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../../../renderer/app/newId.ts';
import { aPage, create } from './aPage.tsx';

const hint = 'Staat hier een naam? Laat die liever weg.';

describe('what colleagues see of an initiative asks about names', () => {
  it.each([
    ['a name', 'Tuin van Jan Bakker'],
    ['a first name alone of somebody on the list', 'Eettafel van geluk met Geertje'],
    ['a name with a village in it', 'De moestuin van Anneke Bedumstra'],
  ])('in its title: %s', async (_, title) => {
    const geertje = create('person', newId(), { displayName: 'Geertje de Boer' });
    await aPage({ initiative: { title }, edits: [geertje] });

    expect(await screen.findByText(hint)).toBeTruthy();
  });

  it('in its tags, kept or typed', async () => {
    const { user } = await aPage({ initiative: { tags: ['groen', 'Trijn Leensma'] } });
    const sheet = screen.getByRole('region', { name: 'Om te delen' });
    expect(await within(sheet).findByText(hint)).toBeTruthy();

    await user.click(within(sheet).getByRole('button', { name: /Trijn Leensma/ }));
    await waitFor(() => {
      expect(within(sheet).queryByText(hint)).toBeNull();
    });

    await user.type(within(sheet).getByRole('combobox', { name: 'Labels' }), 'Piet Bakker');
    expect(await within(sheet).findByText(hint)).toBeTruthy();
  });

  it('and not about what is none', async () => {
    await aPage({ initiative: { title: 'Beweeggroep Bedum', tags: ['Huis voor de Sport'] } });

    await waitFor(() => {
      expect(screen.queryByText(hint)).toBeNull();
    });
  });
});
