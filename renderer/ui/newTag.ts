import { foldWords } from './option.ts';

/** The tag that was typed; null where nothing was, or where it is one of these already. */
export const newTag = (tags: readonly string[], typed: string): string | null => {
  const name = typed.trim();
  const isKnown = tags.some((known) => foldWords(known) === foldWords(name));
  return name === '' || isKnown ? null : name;
};
