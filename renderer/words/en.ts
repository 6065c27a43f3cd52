import { drieluik } from './en/drieluik.ts';
import { enums } from './en/enums.ts';
import { frame } from './en/frame.ts';
import { trouble } from './en/trouble.ts';
import { ui } from './en/ui.ts';
import type { Words } from './nl.ts';

export const en: Words = { drieluik, enums, frame, trouble, ui };
