import { join } from 'node:path';
// Not `electron-log/main`: that one listens to the page on a channel of its own.
import electronLog from 'electron-log/node';
import { errorPlace } from './errorPlace.ts';

type Facts = Readonly<Record<string, string | number | boolean>>;

electronLog.transports.file.level = false;
electronLog.transports.console.level = false;

/** From now on the log is written: `app.log`, and the megabyte before it as `app.old.log`. */
export const startLog = (folder: string): void => {
  const { file } = electronLog.transports;
  file.resolvePathFn = () => join(folder, 'app.log');
  file.maxSize = 1024 * 1024;
  file.format = '{y}-{m}-{d} {h}:{i}:{s}.{ms} {level} {text}';
  file.level = 'info';
};

export const logInfo = (kind: string, facts: Facts = {}): void => {
  electronLog.info(lineOf(kind, facts));
};

export const logWarning = (kind: string, facts: Facts = {}): void => {
  electronLog.warn(lineOf(kind, facts));
};

export const logError = (kind: string, error: unknown, facts: Facts = {}): void => {
  electronLog.error(lineOf(kind, { ...facts, where: errorPlace(error) }));
};

const lineOf = (kind: string, facts: Facts): string =>
  [kind, ...Object.entries(facts).map(([name, fact]) => `${name}=${withoutWords(fact)}`)].join(' ');

/** The last guard: an id, a kind or a place in the code has no spaces; a person's words mostly do. */
const withoutWords = (fact: string | number | boolean): string =>
  typeof fact !== 'string' || /^[\w:.|-]{1,400}$/.test(fact) ? String(fact) : '(left-out)';
