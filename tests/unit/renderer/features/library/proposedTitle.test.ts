import { describe, expect, it } from 'vitest';
import {
  proposedTitle,
  titleFrom,
} from '../../../../../renderer/features/library/proposedTitle.ts';

const blank = {
  placeDiffers: '',
  intended: '',
  happened: '',
  why: '',
  nextTime: '',
  bijvangst: '',
};

describe('titleFrom', () => {
  it.each([
    ['Koffie helpt. Altijd.', 'Koffie helpt'],
    ['## Kop\n\ntekst', 'Kop'],
    ['- **Eerst** luisteren', 'Eerst luisteren'],
    ['Een twee drie vier vijf zes zeven acht negen', 'Een twee drie vier vijf zes zeven…'],
    ['[Dorpsvisie](https://dorp.nl) helpt', 'Dorpsvisie helpt'],
    ['   ', ''],
  ])('makes of %j the title %j', (text, title) => {
    expect(titleFrom(text)).toBe(title);
  });

  it('cuts a word without an end', () => {
    expect(titleFrom('a'.repeat(300))).toHaveLength(61);
  });
});

describe('proposedTitle', () => {
  it('takes what to do next time before what was intended', () => {
    expect(proposedTitle({ ...blank, intended: 'Bedoeling', nextTime: 'Volgende keer' })).toBe(
      'Volgende keer',
    );
  });

  it('is empty while nothing is written', () => {
    expect(proposedTitle(blank)).toBe('');
  });
});
