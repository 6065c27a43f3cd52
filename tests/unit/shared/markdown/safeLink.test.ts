import { describe, expect, it } from 'vitest';
import { linkFromTyped, safeLink } from '../../../../shared/markdown/safeLink.ts';

describe('safeLink', () => {
  it.each(['https://dorp.nl', 'http://dorp.nl/pad?x=1#y', 'mailto:info@dorp.nl'])(
    'lets %s through',
    (address) => {
      expect(safeLink(address)).toBe(address);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'app://bruggenbouwer/index.html',
    'https://',
    'https://dorp.nl/a b',
    `https://dorp.nl/${'a'.repeat(2000)}`,
    'mailto:',
    '',
  ])('refuses %s', (address) => {
    expect(safeLink(address)).toBeNull();
  });
});

describe('linkFromTyped', () => {
  it.each([
    ['dorp.nl', 'https://dorp.nl'],
    [' www.dorp.nl/agenda ', 'https://www.dorp.nl/agenda'],
    ['info@dorp.nl', 'mailto:info@dorp.nl'],
    ['http://dorp.nl', 'http://dorp.nl'],
  ])('reads %s as %s', (typed, address) => {
    expect(linkFromTyped(typed)).toBe(address);
  });

  it.each(['het dorp', 'javascript:alert(1)', 'dorp', ''])('makes nothing of %s', (typed) => {
    expect(linkFromTyped(typed)).toBeNull();
  });
});
