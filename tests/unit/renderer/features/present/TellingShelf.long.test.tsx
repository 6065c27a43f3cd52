import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { anId } from '../../../main/export/exportParts.ts';
import { made, openTalk, press, talkId } from './aTalkPage.tsx';

const cards = ['Naaicafé', 'Buurttuin'].map((title, at) =>
  made('slide', anId(20 + at), {
    ...{ presentationId: talkId, slideKind: 'card', title, words: 'Samen', notes: 'kanarie' },
    position: `b${String(at)}`,
  }),
);

describe('Kies een doos', () => {
  it('puts the boxes before the room, and marks the one that was opened', async () => {
    const { shown } = await openTalk({}, cards);
    await press('Vertel');
    const telling = within(await screen.findByRole('dialog', { name: 'Aan het vertellen' }));

    await userEvent.click(telling.getByRole('button', { name: 'Dozen' }));
    expect(shown.at(-1)).toMatchObject({
      slide: null,
      shelf: {
        boxes: [
          { title: 'Naaicafé', isOpened: false },
          { title: 'Buurttuin', isOpened: false },
        ],
      },
    });
    expect(telling.getByText('De zaal kiest een doos')).toBeTruthy();

    await userEvent.click(telling.getByRole('button', { name: /^2 Buurttuin/ }));
    expect(shown.at(-1)).toMatchObject({ slide: { title: 'Buurttuin' }, shelf: null });
    expect(telling.getByText('Dia 3 van 3')).toBeTruthy();

    await userEvent.keyboard('d');
    expect(shown.at(-1)?.shelf?.boxes.map(({ isOpened }) => isOpened)).toEqual([false, true]);
    await userEvent.keyboard('b');
    expect(shown.at(-1)).toMatchObject({ slide: null, shelf: null });
    await userEvent.keyboard('b1');
    expect(shown.at(-1)).toMatchObject({ slide: { title: 'Naaicafé' }, shelf: null });
    expect(JSON.stringify(shown)).not.toContain('kanarie');
  });

  it('asks nothing of a room where there is nothing to choose', async () => {
    await openTalk({}, [
      made('slide', anId(30), { presentationId: talkId, slideKind: 'closing', position: 'b0' }),
    ]);
    await press('Haal deze dia weg');
    await press('Vertel');

    const telling = within(await screen.findByRole('dialog', { name: 'Aan het vertellen' }));
    expect(telling.queryByRole('button', { name: 'Dozen' })).toBeNull();
  });

  it('leaves the room black where there is no box to bring', async () => {
    const { shown } = await openTalk({}, [
      made('slide', anId(30), { presentationId: talkId, slideKind: 'closing', position: 'b0' }),
    ]);
    await press('Haal deze dia weg');
    await press('Vertel');
    await screen.findByRole('dialog', { name: 'Aan het vertellen' });

    await userEvent.keyboard('bd');
    expect(shown.at(-1)).toMatchObject({ slide: null, shelf: null });
  });

  it('brings the boxes to a room that is black, also when they stood there before', async () => {
    const { shown } = await openTalk({}, cards);
    await press('Vertel');
    await screen.findByRole('dialog', { name: 'Aan het vertellen' });

    await userEvent.keyboard('db');
    expect(shown.at(-1)).toMatchObject({ slide: null, shelf: null });
    await userEvent.keyboard('d');
    expect(shown.at(-1)?.shelf?.boxes).toHaveLength(2);
    await userEvent.keyboard('d');
    expect(shown.at(-1)).toMatchObject({ slide: { title: 'Naaicafé' }, shelf: null });
  });

  it('knows that the slide it began with was told', async () => {
    const first = made('slide', anId(40), {
      ...{ presentationId: talkId, slideKind: 'card', title: 'Dorpsplein', position: 'Zz' },
    });
    const { shown } = await openTalk({}, [first, ...cards]);
    await press('Vertel');
    await screen.findByRole('dialog', { name: 'Aan het vertellen' });

    await userEvent.keyboard('d');
    expect(shown.at(-1)?.shelf?.boxes).toMatchObject([
      { title: 'Dorpsplein', isOpened: true },
      { title: 'Naaicafé', isOpened: false },
      { title: 'Buurttuin', isOpened: false },
    ]);
  });
});
