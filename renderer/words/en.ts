import { frame } from './en/frame.ts';
import { trouble } from './en/trouble.ts';
import type { Words } from './nl.ts';

export const en: Words = { frame, trouble };
