import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { menuTemplate } from '../../../../main/app/menuTemplate.ts';
import type { MenuParts } from '../../../../main/app/menuTemplate.ts';
import { menuWords } from '../../../../main/app/menuWords.ts';
import { menuCommands } from '../../../../shared/ipc/app.ts';
import { actions } from '../../../../shared/ipc/edit.ts';

type Item = MenuItemConstructorOptions;

const aMenu = (parts: Partial<MenuParts> = {}): Item[] =>
  menuTemplate({
    words: menuWords('nl'),
    undo: { undo: null, redo: null },
    isMac: false,
    run: () => undefined,
    zoom: () => undefined,
    ...parts,
  });
const submenu = (item: Item): Item[] => (Array.isArray(item.submenu) ? item.submenu : []);
const itemsOf = (menu: Item[]): Item[] => menu.flatMap((item) => [item, ...submenu(item)]);
const itemOf = (menu: Item[], id: string): Item => {
  const found = itemsOf(menu).find((item) => item.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
};
const choose = (item: Item): void => {
  // Electron passes itself; none of our items looks at it.
  (item.click as (() => void) | undefined)?.();
};

describe.each([false, true])('the menu bar (macOS: %s)', (isMac) => {
  test('every command of the contract can be chosen once, and runs', () => {
    const ran: string[] = [];
    const menu = aMenu({ isMac, run: (command) => ran.push(command) });

    for (const command of menuCommands) choose(itemOf(menu, command));

    expect(ran).toEqual([...menuCommands]);
  });

  test('every item that can be seen has words of ours, also where Electron has its own', () => {
    const bare = itemsOf(aMenu({ isMac })).filter(
      ({ type, label }) => type !== 'separator' && (label ?? '') === '',
    );

    expect(bare).toEqual([]);
  });
});

test('undo and redo are off when there is nothing to undo', () => {
  const menu = aMenu();

  expect(itemOf(menu, 'undo')).toMatchObject({ enabled: false, label: 'Maak ongedaan' });
  expect(itemOf(menu, 'redo')).toMatchObject({ enabled: false, label: 'Doe het opnieuw' });
});

test('undo says what it undoes', () => {
  const menu = aMenu({ undo: { undo: 'move', redo: 'edit' } });

  expect(itemOf(menu, 'undo')).toMatchObject({
    enabled: true,
    label: 'Maak ongedaan: verplaatsen',
  });
  expect(itemOf(menu, 'redo')).toMatchObject({ enabled: true, label: 'Doe het opnieuw: wijzigen' });
});

test('in English the bar is English', () => {
  const menu = aMenu({ words: menuWords('en'), undo: { undo: 'move', redo: null } });

  expect(menu.map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Help']);
  expect(itemOf(menu, 'undo').label).toBe('Undo: moving');
});

test.each(['nl', 'en'] as const)('there are words for every action (%s)', (language) => {
  const words = menuWords(language).actions;

  expect(actions.filter((action) => words[action] === '')).toEqual([]);
  expect(new Set(Object.values(words)).size).toBe(actions.length);
});

test('the keys that a page handles itself are shown but not taken', () => {
  expect(itemOf(aMenu(), 'new')).toMatchObject({
    accelerator: 'CmdOrCtrl+N',
    registerAccelerator: false,
  });
});

test('zoom has its keys with and without Shift and on the number pad', () => {
  const zoomed: string[] = [];
  const menu = aMenu({ zoom: (step) => zoomed.push(step) });
  const keys = ['Plus', '=', 'numadd', '-', 'numsub', '0', 'num0'].map((key) => `CmdOrCtrl+${key}`);

  for (const key of keys) {
    const item = itemsOf(menu).find(({ accelerator }) => accelerator === key);
    if (item) choose(item);
  }

  expect(zoomed).toEqual(['in', 'in', 'in', 'out', 'out', 'reset', 'reset']);
});
