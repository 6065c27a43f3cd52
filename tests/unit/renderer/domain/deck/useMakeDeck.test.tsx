import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../../../shared/ipc/settings.ts';
import { openWindow } from '../../openWindow.ts';

const whoWords = async (settings: Partial<Settings>): Promise<unknown> => {
  const main = await openWindow({ settings });
  const { useMakeDeck } = await import('../../../../../renderer/domain/deck/useMakeDeck.ts');
  const { result } = renderHook(() => useMakeDeck());
  await result.current({ title: 'Commissie', audience: '', date: null, cards: [] });
  return main.records().find(({ values }) => values['slideKind'] === 'who')?.values['words'];
};

const person = { name: 'Anneke Vos', role: 'dorpencoördinator' };

describe('the slide “wie, wat, hoe” of a new talk', () => {
  it('says when one works and where one can be met', async () => {
    const presence = { days: 'maandag en donderdag', places: 'de bibliotheek van Bedum' };

    expect(await whoWords({ person, presence })).toBe(
      [
        '- **Wie**: Anneke Vos, dorpencoördinator',
        '- **Wat**: initiatieven uit het dorp, van inwoners',
        '- **Hoe**: luisteren, verbinden en op tijd loslaten',
        '- **Wanneer**: maandag en donderdag',
        '- **Waar**: de bibliotheek van Bedum',
      ].join('\n'),
    );
  });

  it('leaves out what nobody filled in', async () => {
    expect(await whoWords({ person, presence: { days: ' ', places: '' } })).not.toMatch(
      /Wanneer|Waar/,
    );
  });
});
