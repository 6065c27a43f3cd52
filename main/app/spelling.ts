import type { Session } from 'electron';
import type { Settings } from '../../shared/ipc/settings.ts';

/**
 * Windows and macOS check spelling themselves. Elsewhere Chromium would fetch a dictionary from
 * the network, and the app fetches nothing: there it stays off.
 */
const systemChecks = process.platform === 'win32' || process.platform === 'darwin';

const dictionaries = { nl: 'nl', en: 'en-GB' } as const;

/**
 * Must run in the very turn in which a session comes to be: with it comes a checker that goes
 * looking for a dictionary as soon as it has seen that it has none.
 */
export const fetchNoDictionaries = (session: Session): void => {
  session.setSpellCheckerDictionaryDownloadURL('app://bruggenbouwer/no-dictionaries/');
  session.setSpellCheckerEnabled(false);
};

export const applySpelling = (
  session: Session,
  { spellCheck, language }: Pick<Settings, 'spellCheck' | 'language'>,
): void => {
  if (!systemChecks) return;
  session.setSpellCheckerEnabled(spellCheck);
  // macOS finds the language by itself.
  if (process.platform !== 'win32') return;
  const wanted = dictionaries[language];
  const known = session.availableSpellCheckerLanguages.filter((name) => name === wanted);
  session.setSpellCheckerLanguages(known);
};

/** At most this long: a list that Chromium cannot read is not waited for. */
const listPatienceMs = 5_000;

/**
 * Forgets the words that somebody taught it; names, mostly. Chromium keeps a copy of the list of
 * before: one change more, and that copy has nothing of them either.
 */
export const forgetWords = async (session: Session): Promise<void> => {
  const none = new Promise<string[]>((resolve) => setTimeout(resolve, listPatienceMs, []));
  const taught = await Promise.race([session.listWordsInSpellCheckerDictionary(), none]);
  if (taught.length === 0) return;
  for (const word of taught) session.removeWordFromSpellCheckerDictionary(word);
  session.addWordToSpellCheckerDictionary('Bruggenbouwer');
  session.removeWordFromSpellCheckerDictionary('Bruggenbouwer');
};
