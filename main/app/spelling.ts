import type { Session } from 'electron';
import type { Settings } from '../../shared/ipc/settings.ts';

/**
 * Windows and macOS check spelling themselves. Elsewhere Chromium would fetch a dictionary from
 * the network, and the app fetches nothing: there it stays off.
 */
const systemChecks = process.platform === 'win32' || process.platform === 'darwin';

const dictionaries = { nl: 'nl', en: 'en-GB' } as const;

/** Must run before the first window, which would otherwise start fetching. */
export const applySpelling = (
  session: Session,
  { spellCheck, language }: Pick<Settings, 'spellCheck' | 'language'>,
): void => {
  // Windows without a Dutch language pack falls back on fetching: from nowhere, by this address.
  session.setSpellCheckerDictionaryDownloadURL('app://bruggenbouwer/no-dictionaries/');
  session.setSpellCheckerEnabled(systemChecks && spellCheck);
  if (process.platform !== 'win32') return;
  const wanted = dictionaries[language];
  const known = session.availableSpellCheckerLanguages.filter((name) => name === wanted);
  session.setSpellCheckerLanguages(known);
};
