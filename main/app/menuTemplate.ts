import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/ipc/app.ts';
import type { Action } from '../../shared/ipc/edit.ts';
import type { UndoState } from '../../shared/ipc/record.ts';
import { namedScreens, screenOf } from '../../shared/ipc/screen.ts';
import type { ScreenName } from '../../shared/ipc/screen.ts';
import type { MenuWords } from './menuWords.ts';
import type { ZoomStep } from './zoomSteps.ts';

export interface MenuParts {
  readonly words: MenuWords;
  readonly undo: UndoState;
  readonly isMac: boolean;
  readonly run: (command: MenuCommand) => void;
  readonly zoom: (step: ZoomStep) => void;
}

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/** The menu bar, from what can be undone now. */
export const menuTemplate = (parts: MenuParts): Item[] => [
  ...(parts.isMac ? [macMenu(parts)] : []),
  fileMenu(parts),
  editMenu(parts),
  viewMenu(parts),
  ...(parts.isMac ? [windowMenu(parts)] : []),
  helpMenu(parts),
];

/**
 * An item that the screens carry out. The page listens for the keys itself, so that they work the
 * same everywhere; the menu only shows them (on macOS it takes them, before the page can).
 */
const command = (
  { run }: MenuParts,
  id: MenuCommand,
  label: string,
  accelerator?: string,
): Item => ({
  id,
  label,
  ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  click: () => {
    run(id);
  },
});

/** An item that goes to a screen. */
const going = (parts: MenuParts, screen: ScreenName, label = parts.words.screens[screen]): Item => {
  const { key } = screenOf(screen);
  return command(parts, screen, label, key === undefined ? undefined : `CmdOrCtrl+${key}`);
};

/** They have a place of their own in the menu bar. */
const elsewhere: readonly ScreenName[] = ['export', 'import', 'settings'];

/** The screens in the order of the navigation, a line after each group. */
const screensByGroup = (parts: MenuParts): Item[] =>
  (['week', 'around', 'learn', undefined] as const).flatMap((wanted) => {
    const items = namedScreens
      .filter(({ name, group }) => group === wanted && !elsewhere.includes(name))
      .map(({ name }) => going(parts, name));
    return items.length === 0 ? [] : [...items, line];
  });

const fileMenu = (parts: MenuParts): Item => {
  const { words, isMac } = parts;
  return {
    label: words.file,
    submenu: [
      command(parts, 'new', words.newHeard, 'CmdOrCtrl+N'),
      line,
      going(parts, 'import', words.import),
      going(parts, 'export', words.export),
      command(parts, 'print', words.print, 'CmdOrCtrl+P'),
      ...(isMac
        ? []
        : [
            line,
            going(parts, 'settings', words.settings),
            line,
            { role: 'quit' as const, label: words.quit, accelerator: 'CmdOrCtrl+Q' },
          ]),
    ],
  };
};

const editMenu = (parts: MenuParts): Item => {
  const { words, undo, isMac } = parts;
  // macOS gives the keys to the menu first, also those that undo letters in a text.
  const canBe = (action: Action | null): boolean => isMac || action !== null;
  const named = (verb: string, action: Action | null): string =>
    action === null ? verb : `${verb}: ${words.actions[action]}`;
  return {
    label: words.edit,
    submenu: [
      {
        ...command(parts, 'undo', named(words.undo, undo.undo), 'CmdOrCtrl+Z'),
        enabled: canBe(undo.undo),
      },
      {
        ...command(
          parts,
          'redo',
          named(words.redo, undo.redo),
          isMac ? 'Cmd+Shift+Z' : 'CmdOrCtrl+Y',
        ),
        enabled: canBe(undo.redo),
      },
      line,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'pasteAndMatchStyle', label: words.pastePlain },
      { role: 'selectAll', label: words.selectAll },
      line,
      command(parts, 'find', words.find, 'CmdOrCtrl+K'),
    ],
  };
};

const viewMenu = (parts: MenuParts): Item => {
  const { words, zoom } = parts;
  const zoomItem = (step: ZoomStep, label: string, accelerator: string, visible = true): Item => ({
    label,
    accelerator,
    visible,
    acceleratorWorksWhenHidden: true,
    click: () => {
      zoom(step);
    },
  });
  return {
    label: words.view,
    submenu: [
      ...screensByGroup(parts),
      zoomItem('in', words.zoomIn, 'CmdOrCtrl+Plus'),
      // The same without Shift, and on the number pad.
      zoomItem('in', words.zoomIn, 'CmdOrCtrl+=', false),
      zoomItem('in', words.zoomIn, 'CmdOrCtrl+numadd', false),
      zoomItem('out', words.zoomOut, 'CmdOrCtrl+-'),
      zoomItem('out', words.zoomOut, 'CmdOrCtrl+numsub', false),
      zoomItem('reset', words.zoomReset, 'CmdOrCtrl+0'),
      zoomItem('reset', words.zoomReset, 'CmdOrCtrl+num0', false),
      line,
      { role: 'togglefullscreen', label: words.fullScreen },
    ],
  };
};

const helpMenu = (parts: MenuParts): Item => ({
  role: 'help',
  label: parts.words.help,
  submenu: [
    command(parts, 'shortcuts', parts.words.shortcuts),
    ...(parts.isMac ? [] : [line, command(parts, 'about', parts.words.about)]),
  ],
});

const windowMenu = ({ words }: MenuParts): Item => ({
  label: words.window,
  role: 'window',
  submenu: [{ role: 'minimize', label: words.minimize }],
});

/** The first menu of every program on macOS. */
const macMenu = (parts: MenuParts): Item => {
  const { words } = parts;
  return {
    label: 'Bruggenbouwer',
    submenu: [
      command(parts, 'about', words.about),
      line,
      going(parts, 'settings', words.settings),
      line,
      { role: 'services', label: words.services },
      line,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.unhide },
      line,
      { role: 'quit', label: words.quit },
    ],
  };
};
