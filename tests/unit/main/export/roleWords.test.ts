import { expect, it } from 'vitest';
import { roleWords } from '../../../../main/export/roleWords.ts';
import { tide as en } from '../../../../renderer/words/en/tide.ts';
import { tide as nl } from '../../../../renderer/words/nl/tide.ts';

it('calls each role on paper what it is called on the screen', () => {
  expect(roleWords).toEqual({ nl: nl.roles, en: en.roles });
});
