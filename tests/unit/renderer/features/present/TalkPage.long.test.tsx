import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openWindow } from '../../openWindow.ts';
import {
  dilemmaId,
  initiativeId,
  made,
  openTalk,
  photoId,
  press,
  slideId,
  talkId,
} from './aTalkPage.tsx';

const telling = () => screen.findByRole('dialog', { name: 'Aan het vertellen' });

describe('a talk that is told', () => {
  it('was told from its first moment, and practice never was', async () => {
    const { valueOf } = await openTalk();

    await press('Oefen');
    await press('Klaar met vertellen');
    expect(valueOf('toldOn')).toBeUndefined();

    await press('Vertel');
    await telling();
    expect(valueOf('toldOn')).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('keeps the words of a slide while they are typed, before the field is left', async () => {
    const { records } = await openTalk();
    const said = () => records().find(({ id }) => id === slideId)?.values;

    for (const [name, field] of [
      ['Woorden op de dia', 'words'],
      ['Wat vertel je erbij?', 'notes'],
    ] as const) {
      const area = await screen.findByRole('textbox', { name });
      await userEvent.type(area, 'Samen naaien');
      await waitFor(() => expect(said()?.[field]).toBe('Samen naaien'), { timeout: 2000 });
      expect(document.activeElement).toBe(area);
    }
  });

  it('keeps a question that was typed and not yet added when it ends', async () => {
    const { records } = await openTalk();
    await press('Vertel');
    const field = within(await telling()).getByRole('textbox', { name: 'Wat werd er gevraagd?' });

    await userEvent.type(field, 'Komt er geld?');
    await press('Klaar met vertellen');

    const asked = records().filter(({ kind }) => kind === 'roomQuestion');
    expect(asked.map(({ values }) => values['text'])).toEqual(['Komt er geld?']);
  });

  it('adds a question that a crash left once, and leaves an empty line on the page', async () => {
    const { records } = await openTalk({}, [], { [`question/${talkId}/telling`]: 'Komt er geld?' });
    const question = () => screen.findByRole('textbox', { name: 'Wat werd er gevraagd?' });
    expect(await question()).toHaveProperty('value', 'Komt er geld?');

    await press('Oefen');
    await press('Klaar met vertellen');
    expect(await question()).toHaveProperty('value', '');
    await userEvent.type(await question(), 'En wanneer?');
    await press('Schrijf op');

    const asked = records().filter(({ kind }) => kind === 'roomQuestion');
    expect(asked.map(({ values }) => values['text'])).toEqual(['Komt er geld?', 'En wanneer?']);
  });

  it('is not left by whatever leads elsewhere', async () => {
    await openTalk();
    await press('Vertel');
    const dialog = await telling();
    const moved = new Promise((done) => {
      window.addEventListener('hashchange', done, { once: true });
    });

    window.location.hash = '#/bord';
    await moved;

    expect(window.location.hash).toBe(`#/vertellen/${talkId}`);
    expect(dialog.isConnected).toBe(true);
  });

  it('looks at the permission of its photos when it begins, not when it was drawn', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    vi.setSystemTime(new Date(2026, 10, 29, 23, 0));
    const file = { hash: 'a'.repeat(64), size: 1, mediaType: 'image/png' };
    const until = { value: '2026-11-29', precision: 'day' };
    await openTalk({}, [
      made('attachment', photoId, {
        ...{ alt: 'Een tuin', file, permission: 'public', permissionUntil: until },
      }),
      { op: 'set', kind: 'slide', id: slideId, field: 'photoId', value: photoId },
    ]);
    expect(await screen.findByText('Alles mag op het scherm.')).toBeTruthy();

    vi.setSystemTime(new Date(2026, 10, 30, 8, 0));
    await press('Vertel');

    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await screen.findByText('Voor deze foto is geen toestemming.')).toBeTruthy();
  });

  it('does not begin beneath the question of the last one', async () => {
    await openTalk({ toldOn: '2026-11-29' });
    await screen.findByRole('dialog', { name: 'Wat nam je mee uit dit gesprek?' });

    await userEvent.keyboard('{F5}');

    expect(screen.queryByRole('dialog', { name: 'Aan het vertellen' })).toBeNull();
  });
});

describe('the audience of a talk', () => {
  it('is greeted on the bridge as soon as it is another, in one step', async () => {
    const bridge = { slideKind: 'bridge', words: 'Commissie ABZ' };
    const { records, writes } = await openTalk({ audience: 'Commissie ABZ' }, [
      made('slide', photoId, { presentationId: talkId, position: 'a1', ...bridge }),
    ]);
    const field = await screen.findByRole('textbox', { name: 'Voor wie?' });

    await userEvent.clear(field);
    await userEvent.type(field, 'Dorpsraad{Enter}');

    await waitFor(() => {
      const words = records().find(({ id }) => id === photoId)?.values['words'];
      expect(words).toBe('Dorpsraad');
    });
    expect(writes).toHaveLength(1);
  });
});

describe('the agenda item of a talk', () => {
  it('is kept beside the day', async () => {
    const { records } = await openTalk({});
    await userEvent.type(await screen.findByRole('textbox', { name: 'Agendapunt' }), '3{Enter}');

    await waitFor(() => {
      expect(records().find(({ id }) => id === talkId)?.values['agendaItem']).toBe('3');
    });
  });
});

describe('a slide with more words than fit', () => {
  it('is named in the check list and at the slide itself, and keeps no talk waiting', async () => {
    const height = vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(100);
    onTestFinished(() => {
      height.mockRestore();
    });
    await openTalk();

    const said = await screen.findAllByText(/^Niet alle woorden passen op deze dia/);
    expect(said).toHaveLength(2);
    await press('Naar de dia: Dia 1: Naaicafé');
    await press('Vertel');

    expect(await telling()).toBeTruthy();
  });
});

describe('the question after a talk', () => {
  const ask = async () => {
    const opened = await openTalk({ toldOn: '2026-11-29' });
    const dialog = await screen.findByRole('dialog', { name: 'Wat nam je mee uit dit gesprek?' });
    return { ...opened, field: within(dialog).getByRole('textbox') };
  };
  const gone = () =>
    waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });

  it('keeps what was typed when Escape puts it away', async () => {
    const { field, records, valueOf } = await ask();

    await userEvent.type(field, 'Ze willen meedoen.{Escape}');
    await gone();

    expect(valueOf('takeaway')).toBe('Ze willen meedoen.');
    const lessons = records().filter(({ kind }) => kind === 'lesson');
    expect(lessons.map(({ values }) => values['happened'])).toEqual(['Ze willen meedoen.']);
  });

  it('can be answered later once it was put away', async () => {
    const { field, valueOf } = await ask();

    await userEvent.type(field, '{Escape}');
    await gone();

    expect(valueOf('takeawayAsked')).toBe(true);
    expect(screen.getByRole('textbox', { name: 'Wat nam je mee uit dit gesprek?' })).toBeTruthy();
  });

  it('is held on the disk while it is answered, and no longer once it is kept', async () => {
    const { field, held } = await ask();

    await userEvent.type(field, 'Half een zin');
    await waitFor(() => {
      expect(held.at(-1)).toEqual({ name: `takeaway/${talkId}`, value: 'Half een zin' });
    });

    await press('Maak er een les van');
    await waitFor(() => {
      expect(held.at(-1)).toEqual({ name: `takeaway/${talkId}`, value: null });
    });
  });
});

describe('a dilemma that is taken along', () => {
  it('has the initiative that its title names behind its slide', async () => {
    await openWindow({
      edits: [
        made('initiative', initiativeId, { title: 'Buurttuin' }),
        made('dilemma', dilemmaId, { initiativeId, oneSide: 'a', otherSide: 'b' }),
      ],
    });
    const { useDeckCards } = await import('../../../../../renderer/domain/deck/useDeckCards.ts');
    const { renderHook } = await import('@testing-library/react');
    const { loadKind } = await import('../../../../../renderer/app/records.ts');
    await loadKind('initiative');
    const { result } = renderHook(() => useDeckCards());

    const cards = await result.current([{ kind: 'dilemma', id: dilemmaId }]);

    expect(cards).toMatchObject([{ title: 'Dilemma: Buurttuin', titledAfter: initiativeId }]);
  });
});
