import { drieluik } from './nl/drieluik.ts';
import { enums } from './nl/enums.ts';
import { exporting } from './nl/export.ts';
import { frame } from './nl/frame.ts';
import { trouble } from './nl/trouble.ts';
import { ui } from './nl/ui.ts';

/** The Dutch words, one file a screen: the source of truth for the keys. */
export const nl = { drieluik, enums, export: exporting, frame, trouble, ui };
export type Words = typeof nl;
