import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/ipc/app.ts';
import type { Action } from '../../shared/ipc/edit.ts';
import type { UndoState } from '../../shared/ipc/record.ts';
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

const fileMenu = (parts: MenuParts): Item => {
  const { words, isMac } = parts;
  return {
    label: words.file,
    submenu: [
      command(parts, 'new', words.newHeard, 'CmdOrCtrl+N'),
      line,
      command(parts, 'export', words.export, 'CmdOrCtrl+4'),
      ...(isMac
        ? []
        : [
            line,
            command(parts, 'settings', words.settings, 'CmdOrCtrl+,'),
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
      command(parts, 'board', words.board, 'CmdOrCtrl+1'),
      command(parts, 'stories', words.stories, 'CmdOrCtrl+2'),
      command(parts, 'library', words.library, 'CmdOrCtrl+3'),
      command(parts, 'today', words.today, 'CmdOrCtrl+5'),
      command(parts, 'turn', words.turn, 'CmdOrCtrl+6'),
      line,
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
      command(parts, 'settings', words.settings, 'Cmd+,'),
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
