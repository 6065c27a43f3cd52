import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { DrieluikGlyph } from '../../../../renderer/domain/DrieluikGlyph.tsx';
import { seatedPanels } from '../../../../renderer/domain/drieluik.ts';
import { i18n } from '../../../../renderer/words/i18n.ts';

beforeAll(async () => {
  await i18n.init({ lng: 'nl' });
});

describe('DrieluikGlyph', () => {
  it('tells in words who sits at the table and which chair is empty', () => {
    render(<DrieluikGlyph seated={['residents', 'organisations']} />);

    expect(
      screen.getByRole('img', {
        name: 'Aan tafel: Inwoners, Organisaties en instellingen. Lege stoel: Gemeente.',
      }),
    ).toBeTruthy();
  });
});

describe('seatedPanels', () => {
  it('lists each corner once, in the order of the glyph', () => {
    const parties = new Map([
      ['huis', { panel: 'organisations' as const }],
      ['groep', { panel: 'residents' as const }],
      ['buurt', { panel: 'residents' as const }],
    ]);

    const seated = seatedPanels({ partyIds: ['huis', 'groep', 'buurt', 'weg'] }, parties);

    expect(seated).toEqual(['residents', 'organisations']);
  });
});
