import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eraseNamed } from '../../../../main/retention/eraseNamed.ts';
import { openHeldFile } from '../../../../main/store/heldFile.ts';
import { initialSettings, settings } from '../../../../shared/ipc/settings.ts';
import type { Settings, SettingsChange } from '../../../../shared/ipc/settings.ts';
import { aStore, anId } from '../store/aStore.ts';
import { filesWith } from '../store/laidOpen.ts';

const noLessons = { kinds: [], themes: [], topics: [], villageIds: [], draftsOnly: false };
const noCards = {
  ...{ areaIds: [], villageIds: [], themes: [], tags: [], origins: [], ownRoles: [] },
};
const named = { tags: ['bankje van Geertje de Boer'] };

describe('erasing somebody', () => {
  it('takes saved searches, views and half forms along that hold the whole name, and leaves the others', async () => {
    const computer = await aStore();
    const id = anId('1');
    await computer.write([
      {
        ...{ op: 'create', kind: 'person', id },
        values: { displayName: 'Geertje de Boer' },
      },
    ]);
    const forms = await openHeldFile(join(computer.folder, 'forms.json'), () =>
      Promise.resolve(true),
    );
    await forms.set('close/1', { outcome: null, answer: 'Vraag het\nGeertje de Boer.' });
    await forms.set('plank/1/new', { text: 'Boer zoekt tuin', partyId: null });
    let held: Settings = {
      ...initialSettings,
      savedSearches: [
        { id: '1', text: 'gesprek Geertje de Boer', kinds: [] },
        { id: '2', text: 'boer zoekt tuin', kinds: [] },
      ],
      savedViews: [
        {
          id: '3',
          name: 'Mijn bord',
          lanes: 'none',
          filter: { ...noCards, text: 'geertje de boer' },
        },
        { id: '4', name: 'Zorg', lanes: 'none', filter: { ...noCards, text: '' } },
        { id: '6', name: 'Bank', lanes: 'none', filter: { ...noCards, ...named, text: '' } },
      ],
      savedLessonViews: [
        { id: '5', name: 'Van Geertje de Boer', sort: 'fit', filter: noLessons },
        { id: '7', name: 'Bank', sort: 'fit', filter: { ...noLessons, topics: named.tags } },
      ],
      lastView: {
        lanes: 'village',
        filter: { ...noCards, tags: ['tuin', ...named.tags], text: 'Geertje de Boer' },
      },
    };
    const change = (part: SettingsChange): Promise<Settings> => {
      held = settings.parse({ ...held, ...part });
      return Promise.resolve(held);
    };

    const done = await eraseNamed(
      computer.store,
      { get: () => held, change },
      forms,
    )([{ kind: 'person', id }]);

    expect(done.ok).toBe(true);
    expect(Object.keys(forms.list())).toEqual(['plank/1/new']);
    expect(await filesWith(computer.folder, ['Geertje'])).toEqual([]);
    expect(await computer.store.get('person', id)).toBeNull();
    expect(held.savedSearches.map((one) => one.id)).toEqual(['2']);
    expect(held.savedViews.map((one) => one.id)).toEqual(['4']);
    expect(held.savedLessonViews).toEqual([]);
    expect(held.lastView).toEqual({
      lanes: 'village',
      filter: { ...noCards, tags: ['tuin'], text: '' },
    });
  });
});
