import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import type { Write } from '../../../../../shared/ipc/edit.ts';
import { initiativeId, made, openTalk, press, slideId } from './aTalkPage.tsx';

const [plankId, lateId] = [31, 32].map(
  (at) => `019400cc-0000-7000-8000-${String(at).padStart(12, '0')}`,
) as [string, string];

const aPlank = (id: string, text: string): Edit =>
  made('contribution', id, { initiativeId, text, status: 'offered', position: id.slice(-2) });

const write = async (...edits: readonly Edit[]): Promise<void> => {
  const { write: keep } = await import('../../../../../renderer/app/write.ts');
  const action: Write['action'] = 'edit';
  await keep(edits, action);
};

/** A talk with the bridge of a card that only its author has, and the yes for that bridge. */
const tellBridge = async () => {
  const opened = await openTalk({}, [
    made('initiative', initiativeId, { title: 'Naaicafé' }),
    aPlank(plankId, 'zelf naaien'),
    { op: 'set', kind: 'slide', id: slideId, field: 'drawingOfId', value: initiativeId },
  ]);
  await press(/^De brug mag op het scherm/);
  await screen.findByText('Alles mag op het scherm.');
  await press('Vertel');
  const dialog = await screen.findByRole('dialog', { name: 'Aan het vertellen' });
  const planksInRoom = () => opened.shown.at(-1)?.slide?.bridge?.planks.map(({ text }) => text);
  await waitFor(() => {
    expect(planksInRoom()).toEqual(['zelf naaien']);
  });
  return { ...opened, dialog, planksInRoom };
};

describe('a bridge that changes while it is told', () => {
  const held = /^Deze brug is veranderd/;

  it('stays in the room as it was checked, and the speaker hears it', async () => {
    const { dialog, shown, planksInRoom } = await tellBridge();
    expect(within(dialog).queryByText(held)).toBeNull();

    await write(aPlank(lateId, 'ruzie thuis'));
    await within(dialog).findByText(held);

    expect(planksInRoom()).toEqual(['zelf naaien']);
    expect(JSON.stringify(shown)).not.toContain('ruzie');
    expect(dialog.innerHTML).not.toContain('ruzie');

    await press('Klaar met vertellen');
    await press(/^Nu even niet/);
    await press(/^De brug mag op het scherm/);
    await screen.findByText('Alles mag op het scherm.');
    await press('Vertel');
    await waitFor(() => {
      expect(planksInRoom()).toEqual(['zelf naaien', 'ruzie thuis']);
    });
  });

  it('loses at once what was taken off it, and comes back whole with an undo', async () => {
    const { planksInRoom } = await tellBridge();

    await write({ op: 'delete', kind: 'contribution', id: plankId });
    await waitFor(() => {
      expect(planksInRoom()).toEqual([]);
    });

    await write(aPlank(plankId, 'zelf naaien'));
    await waitFor(() => {
      expect(planksInRoom()).toEqual(['zelf naaien']);
    });
  });

  it('goes with its card', async () => {
    const { shown } = await tellBridge();

    await write({ op: 'delete', kind: 'initiative', id: initiativeId });

    await waitFor(() => {
      expect(shown.at(-1)?.slide?.bridge).toBeNull();
    });
  });

  it('is drawn as it is in practice, where nobody looks on', async () => {
    await openTalk({}, [
      made('initiative', initiativeId, { title: 'Naaicafé' }),
      aPlank(plankId, 'zelf naaien'),
      { op: 'set', kind: 'slide', id: slideId, field: 'drawingOfId', value: initiativeId },
    ]);
    await press('Oefen');
    const dialog = await screen.findByRole('dialog', { name: 'Aan het vertellen' });

    expect(await within(dialog).findByText(/naaien/)).toBeTruthy();
  });
});

describe('a bridge with more planks than names fit', () => {
  it('is followed by the key to its numbers, without what was not checked', async () => {
    const { dialog, shown } = await openBusyBridge();
    const roomNow = () => shown.at(-1)?.slide;
    expect(within(dialog).getByText('Dia 1 van 2')).toBeTruthy();

    await write(aPlank(lateId, 'ruzie thuis'));
    await press('Volgende dia');

    await waitFor(() => {
      expect(roomNow()?.bridgeKey?.columns.flat()).toHaveLength(9);
    });
    expect(roomNow()).toMatchObject({ bridge: null, words: '' });
    expect(within(dialog).getAllByText('Naaicafé: de planken')).not.toHaveLength(0);
    expect(JSON.stringify(shown)).not.toContain('ruzie');
  });
});

const openBusyBridge = async () => {
  const ids = Array.from({ length: 9 }, (_, at) => plankId.slice(0, -2) + String(40 + at));
  const opened = await openTalk({}, [
    made('initiative', initiativeId, { title: 'Naaicafé' }),
    ...ids.map((id) => aPlank(id, 'zelf naaien')),
    { op: 'set', kind: 'slide', id: slideId, field: 'drawingOfId', value: initiativeId },
  ]);
  await press(/^De brug mag op het scherm/);
  await screen.findByText('Alles mag op het scherm.');
  await press('Vertel');
  const dialog = await screen.findByRole('dialog', { name: 'Aan het vertellen' });
  return { ...opened, dialog };
};
