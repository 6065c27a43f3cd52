import { Menu } from 'electron';
import type { BrowserWindow, ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { MenuWords } from './menuWords.ts';

/** The menu of the right mouse button: spelling first, then cut, copy and paste. */
export const followContextMenu = (window: BrowserWindow, words: () => MenuWords): void => {
  window.webContents.on('context-menu', (_event, params) => {
    const items = [...spellingItems(window, params, words()), ...editItems(params, words())];
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
};

type Item = MenuItemConstructorOptions;

const spellingItems = (
  { webContents }: BrowserWindow,
  { misspelledWord, dictionarySuggestions }: ContextMenuParams,
  words: MenuWords,
): Item[] => {
  if (misspelledWord === '') return [];
  return [
    ...dictionarySuggestions.map((label) => ({
      label,
      click: () => {
        webContents.replaceMisspelling(label);
      },
    })),
    {
      label: words.learnWord,
      click: () => {
        webContents.session.addWordToSpellCheckerDictionary(misspelledWord);
      },
    },
    { type: 'separator' },
  ];
};

const editItems = (
  { isEditable, editFlags, selectionText }: ContextMenuParams,
  words: MenuWords,
): Item[] => {
  const copy: Item = { role: 'copy', label: words.copy, enabled: editFlags.canCopy };
  if (!isEditable) return selectionText === '' ? [] : [copy];
  return [
    { role: 'cut', label: words.cut, enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
    { role: 'pasteAndMatchStyle', label: words.pastePlain, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: words.selectAll },
  ];
};
