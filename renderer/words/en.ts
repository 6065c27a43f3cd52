import { banner } from './en/banner.ts';
import { drieluik } from './en/drieluik.ts';
import { editor } from './en/editor.ts';
import { enums } from './en/enums.ts';
import { exporting } from './en/export.ts';
import { frame } from './en/frame.ts';
import { shortcuts } from './en/shortcuts.ts';
import { trouble } from './en/trouble.ts';
import { ui } from './en/ui.ts';
import { undo } from './en/undo.ts';
import { welcome } from './en/welcome.ts';
import type { Words } from './nl.ts';

export const en: Words = {
  banner,
  drieluik,
  editor,
  enums,
  export: exporting,
  frame,
  shortcuts,
  trouble,
  ui,
  undo,
  welcome,
};
