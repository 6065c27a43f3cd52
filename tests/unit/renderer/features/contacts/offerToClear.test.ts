import { describe, expect, it, vi } from 'vitest';
import { openWindow } from '../../openWindow.ts';

const savedSearches = [
  { id: '1', text: 'geertje tuin', kinds: [] },
  { id: '2', text: 'speeltuin', kinds: [] },
];

const opened = async () => {
  const main = await openWindow({ settings: { savedSearches } });
  const { offerToClear } =
    await import('../../../../../renderer/features/contacts/offerToClear.ts');
  const { useNotices } = await import('../../../../../renderer/app/notice.ts');
  const { changeSettings, useSettings } = await import('../../../../../renderer/app/settings.ts');
  return {
    ...{ main, offerToClear, changeSettings },
    shown: () => useNotices.getState().shown,
    kept: () => useSettings.getState().savedSearches.map(({ id }) => id),
  };
};

describe('somebody who goes', () => {
  it('is looked for in what was kept, and goes there too when that is asked', async () => {
    const { offerToClear, changeSettings, shown, kept } = await opened();

    offerToClear('Geertje de Boer');
    expect(shown()).toMatchObject([{ words: 'contacts.people.nameSaved', values: { count: 1 } }]);
    expect(kept()).toEqual(['1', '2']);
    shown()[0]?.act?.run();

    const cleared = await vi.waitFor(() => {
      const found = shown().find(({ words }) => words === 'contacts.people.clearedSaved');
      expect(found).toBeDefined();
      return found;
    });
    expect(kept()).toEqual(['2']);
    await changeSettings({ savedSearches: [{ id: '3', text: 'bankje', kinds: [] }] });
    cleared?.act?.run();
    await vi.waitFor(() => {
      expect(kept()).toEqual(['1', '3']);
    });
  });

  it('is asked about nowhere when nothing names them', async () => {
    const { offerToClear, shown } = await opened();

    offerToClear('Wil Jawel');

    expect(shown()).toEqual([]);
  });
});
