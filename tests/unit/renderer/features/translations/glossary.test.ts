import { describe, expect, it } from 'vitest';
import {
  findInGlossary,
  sortGlossary,
} from '../../../../../renderer/features/translations/glossary.ts';

const aRow = (id: string, theirWords: string, bridgeWords = '', ourWords = '') => ({
  id,
  createdAt: `2026-01-0${id}T10:00:00.000Z`,
  theirWords,
  bridgeWords,
  ourWords,
});
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join('');

describe('finding a word in the glossary', () => {
  const rows = [
    aRow('1', 'een bankje', 'zitplek', 'straatmeubilair'),
    aRow('2', 'ons hofje', 'groene plek', 'openbaar groen'),
    aRow('3', 'coördinator'),
  ];

  it('looks in all three columns', () => {
    expect(ids(findInGlossary(rows, 'bankje'))).toBe('1');
    expect(ids(findInGlossary(rows, 'plek'))).toBe('12');
    expect(ids(findInGlossary(rows, 'OPENBAAR'))).toBe('2');
  });

  it('wants every word that was typed, in any column, with or without accents', () => {
    expect(ids(findInGlossary(rows, 'plek bankje'))).toBe('1');
    expect(ids(findInGlossary(rows, 'coordinator'))).toBe('3');
    expect(ids(findInGlossary(rows, 'bankje hofje'))).toBe('');
  });

  it('shows everything while nothing was typed', () => {
    expect(ids(findInGlossary(rows, '  '))).toBe('123');
  });
});

describe('the order of the glossary', () => {
  const rows = [aRow('1', 'Zitten'), aRow('2', 'ééntje'), aRow('3', ''), aRow('4', 'eten')];

  it('is the newest first unless asked otherwise', () => {
    expect(ids(sortGlossary(rows, 'newest'))).toBe('4321');
  });

  it('is Dutch by a column, what has no words there last', () => {
    expect(ids(sortGlossary(rows, 'theirWords'))).toBe('2413');
  });
});
