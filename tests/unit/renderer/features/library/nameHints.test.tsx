import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aLesson, aLibrary } from './aLibrary.tsx';

const hint = 'Staat hier een naam? Laat die liever weg.';

it.each([
  ['title', 'De tip van Jan Bakker'],
  ['topics', ['groen', 'Jan Bakker']],
  ['forWhom', ['Jan Bakker']],
  ['placeDiffers', 'Hier woont Jan Bakker.'],
  ['why', 'Omdat Jan Bakker het deed.'],
  ['bijvangst', 'Bel 06 - 12345678.'],
])('asks about a name in what colleagues see of a lesson: %s', async (field, value) => {
  await aLibrary([aLesson(1, { title: 'Hek', [field]: value })], 1);

  expect(await screen.findByText(hint)).toBeTruthy();
});

it('asks nothing of a lesson without a name', async () => {
  await aLibrary([aLesson(1, { title: 'Hek', topics: ['groen'], why: 'Het bleef open.' })], 1);
  await screen.findByRole('textbox', { name: 'Titel' });

  expect(screen.queryByText(hint)).toBeNull();
});
