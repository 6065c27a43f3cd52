import { create } from 'zustand';
import { nothingHeard } from './heard.ts';
import type { Heard } from './heard.ts';

/** What is written down and not kept yet. Escape closes the dialog; the words wait here. */
export const useHeard = create<Heard>(() => nothingHeard);

export const holdHeard = (part: Partial<Heard>): void => {
  useHeard.setState(part);
};
