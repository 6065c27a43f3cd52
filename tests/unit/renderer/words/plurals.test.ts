import { describe, expect, it } from 'vitest';
import { i18n } from '../../../../renderer/words/i18n.ts';

describe('words about one and about more', () => {
  it.each([
    { lng: 'nl', count: 1, said: 'Deze foto is er niet bij, want de app kan hem niet lezen: a.' },
    {
      ...{ lng: 'nl', count: 2 },
      said: 'Deze foto’s zijn er niet bij, want de app kan ze niet lezen: a.',
    },
    { lng: 'en', count: 2, said: 'These photos are not in it, for the app cannot read them: a.' },
  ])('name lost photos ($lng, $count)', async ({ lng, count, said }) => {
    await i18n.init({ lng });
    expect(i18n.t('present.lostPhotos', { count, names: 'a' })).toBe(said);
  });

  it.each([
    { lng: 'nl', count: 1, said: 'Dit is de kaart' },
    { lng: 'nl', count: 5, said: 'De eerste 5' },
    { lng: 'en', count: 1, said: 'This is the card' },
  ])('head the first rows of what comes in ($lng, $count)', async ({ lng, count, said }) => {
    await i18n.init({ lng });
    expect(i18n.t('import.first', { count })).toBe(said);
  });
});
