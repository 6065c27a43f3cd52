import { describe, expect, test } from 'vitest';
import { isOurPage, isLinkAddress } from '../../../../main/app/addresses.ts';

describe('our own page', () => {
  const isOurs = isOurPage(['app://bruggenbouwer']);

  test.each(['app://bruggenbouwer/index.html', 'app://bruggenbouwer/#/bord'])('%s is', (url) => {
    expect(isOurs(url)).toBe(true);
  });

  test.each([
    'app://bruggenbouwer.evil/index.html',
    'app://evil/app://bruggenbouwer/',
    'https://bruggenbouwer/',
    'file:///etc/passwd',
    'about:blank',
    '',
  ])('"%s" is not', (url) => {
    expect(isOurs(url)).toBe(false);
  });
});

describe('an address that a text may lead to', () => {
  test.each(['https://www.groningen.nl/', 'http://example.org/a?b=c', 'mailto:hallo@example.org'])(
    '%s is',
    (url) => {
      expect(isLinkAddress(url)).toBe(true);
    },
  );

  test.each(['file:///etc/passwd', 'javascript:alert(1)', 'ms-settings:', 'smb://x/y', 'x', ''])(
    '"%s" is not',
    (url) => {
      expect(isLinkAddress(url)).toBe(false);
    },
  );
});
