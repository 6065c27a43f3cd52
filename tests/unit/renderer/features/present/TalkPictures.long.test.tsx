import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import { dilemmaId, initiativeId, made, openTalk, photoId, press, slideId } from './aTalkPage.tsx';

describe('a talk that exists', () => {
  const inTalk: readonly Edit[] = [
    made('initiative', initiativeId, { title: 'Naaicafé' }),
    { op: 'set', kind: 'slide', id: slideId, field: 'initiativeId', value: initiativeId },
    { op: 'set', kind: 'slide', id: slideId, field: 'mayShow', value: true },
    { op: 'set', kind: 'slide', id: slideId, field: 'slideKind', value: 'card' },
  ];

  it('takes a photo of its cards, says what it still wants, and stops at it', async () => {
    const file = { hash: 'a'.repeat(64), size: 1, mediaType: 'image/png' };
    await openTalk({}, [
      ...inTalk,
      made('attachment', photoId, { alt: 'Een tuin', file, initiativeId }),
    ]);

    await press('Kies een foto of tekening');
    await press(/Een tuin Voor deze foto is geen toestemming\./);

    const checks = await screen.findByRole('region', { name: 'Voor je begint' });
    expect(within(checks).getByText('Voor deze foto is geen toestemming.')).toBeTruthy();
    await press('Haal de foto weg');
    expect(await screen.findByText('Alles mag op het scherm.')).toBeTruthy();
  });

  it('takes the bridge of a card, asks of that too, and anew once a plank is laid', async () => {
    const { records } = await openTalk({}, inTalk);
    const { write } = await import('../../../../../renderer/app/write.ts');
    expect(await screen.findByText('Alles mag op het scherm.')).toBeTruthy();

    await press('Kies een foto of tekening');
    await press('De brug van Naaicafé');

    expect(await screen.findByText('De brug van deze kaart ziet nu alleen jij.')).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Brugbeeld/ })).toBeTruthy();
    await press('De brug mag op het scherm: Dia 1: Naaicafé');
    expect(await screen.findByText('Alles mag op het scherm.')).toBeTruthy();
    await write([made('contribution', dilemmaId, { initiativeId, text: 'ruzie' })], 'create');
    await press('Haal de tekening weg: Dia 1: Naaicafé');
    expect(await screen.findByText('Alles mag op het scherm.')).toBeTruthy();
    const kept = records().find(({ id }) => id === slideId)?.values;
    expect(kept).toMatchObject({ drawingOfId: null, initiativeId });
  });

  it('asks of a name on its bridge, also where it is one word of somebody on the list', async () => {
    await openTalk({}, [
      ...inTalk,
      made('person', photoId, { displayName: 'Roos' }),
      made('contribution', dilemmaId, { initiativeId, text: 'koffie bij roos thuis' }),
      { op: 'set', kind: 'slide', id: slideId, field: 'drawingOfId', value: initiativeId },
    ]);

    expect(await screen.findByText('Staat hier een naam? Laat die liever weg.')).toBeTruthy();
  });

  it('says that the card of a drawing is gone, and lets the drawing go', async () => {
    await openTalk({}, [
      { op: 'set', kind: 'slide', id: slideId, field: 'drawingOfId', value: initiativeId },
    ]);
    expect(await screen.findByText('De kaart van deze tekening is er niet meer.')).toBeTruthy();

    await press('Haal de tekening weg: Dia 1: Naaicafé');

    expect(await screen.findByText('Alles mag op het scherm.')).toBeTruthy();
  });

  it('takes another card along, as a slide of its own', async () => {
    await openTalk({}, [...inTalk, made('initiative', dilemmaId, { title: 'Moestuin' })]);

    await press('Voeg een kaart toe');
    const dialog = await screen.findByRole('dialog', { name: 'Voeg een kaart toe' });
    expect(within(dialog).queryByText('Naaicafé')).toBeNull();
    await userEvent.click(within(dialog).getByText('Moestuin'));
    await press('Zet erbij');

    const slides = screen.getByRole('region', { name: 'Dia’s' });
    expect(await within(slides).findByRole('button', { name: 'Eerder: Moestuin' })).toBeTruthy();
  });
});
