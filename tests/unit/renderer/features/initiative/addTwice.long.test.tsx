import { screen } from '@testing-library/react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { aPage } from './aPage.tsx';

it.each([
  ['a table', 'Zet een tafel neer', 'game'],
  ['a story', 'Schrijf een verhaal op', 'story'],
  ['an undercurrent note', 'Schrijf iets op', 'undercurrentNote'],
])('adds %s once for a double click, and another for a later press', async (_what, name, kind) => {
  const { user, main } = await aPage();
  const made = () => main.records().filter((record) => record.kind === kind).length;
  const button = screen.getByRole('button', { name });

  await user.dblClick(button);
  expect(made()).toBe(1);

  const later = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1_000);
  onTestFinished(() => {
    later.mockRestore();
  });
  await user.click(button);
  expect(made()).toBe(2);
});
