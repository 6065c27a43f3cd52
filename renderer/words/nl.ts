import { frame } from './nl/frame.ts';
import { trouble } from './nl/trouble.ts';

/** The Dutch words, one file a screen: the source of truth for the keys. */
export const nl = { frame, trouble };
export type Words = typeof nl;
