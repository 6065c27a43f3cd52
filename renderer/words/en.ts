import { drieluik } from './en/drieluik.ts';
import { enums } from './en/enums.ts';
import { exporting } from './en/export.ts';
import { frame } from './en/frame.ts';
import { trouble } from './en/trouble.ts';
import { ui } from './en/ui.ts';
import type { Words } from './nl.ts';

export const en: Words = { drieluik, enums, export: exporting, frame, trouble, ui };
