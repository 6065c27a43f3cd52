// Which modules and globals belong in which place. A new exception is a line here, with its reason.

/** @typedef {{ group: string[], message: string }} Ban */

/** @type {Ban} */
const electron = {
  group: ['electron', 'electron/*', 'electron-updater'],
  message:
    'Electron is for main/app, main/ipc, main/preload and main/index.ts. Take what you need as a parameter.',
};

/** @type {Ban} */
const files = {
  group: ['node:fs', 'node:fs/*', 'fs', 'fs/*', 'lowdb', 'lowdb/*'],
  message:
    'Files are for main/store, main/export, main/import, main/backup, main/attachment, main/app and main/sync.',
};

/** @type {Ban} */
const node = {
  group: ['node:*', 'node:*/**', 'fs', 'path', 'os', 'crypto', 'child_process'],
  message:
    'Node is for main/. A screen asks through renderer/app/api.ts; shared/ is handed values.',
};

/** @type {Ban} */
const mainCode = {
  group: ['**/main/*', '**/main/**'],
  message: 'main/ is another process. What both need goes into shared/, types too.',
};

/** @type {Ban} */
const rendererCode = {
  group: ['**/renderer/*', '**/renderer/**'],
  message: 'renderer/ is another process. What both need goes into shared/, types too.',
};

const clockAndChance = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The clock is an argument here.' },
    { object: 'Math', property: 'random', message: 'Chance is an argument here.' },
  ],
  'no-restricted-globals': [
    'error',
    { name: 'crypto', message: 'Ids and chance are arguments here.' },
    { name: 'performance', message: 'The clock is an argument here.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: 'The clock is an argument here.',
    },
    { selector: 'CallExpression[callee.name="Date"]', message: 'The clock is an argument here.' },
  ],
};

const windowApi = {
  'no-restricted-properties': [
    'error',
    ...['window', 'globalThis', 'self'].map((object) => ({
      object,
      property: 'api',
      message: 'Only renderer/app/api.ts reads window.api; import `api` from there.',
    })),
  ],
};

/**
 * @param {string[]} where
 * @param {Ban[]} bans
 * @param {Record<string, unknown>} [rules]
 */
const place = (where, bans, rules = {}) => ({
  files: where,
  rules: { 'no-restricted-imports': ['error', { patterns: bans }], ...rules },
});

/** The last place that fits a file decides for it. */
export const places = [
  place(['shared/**'], [electron, node, mainCode, rendererCode], clockAndChance),
  place(['renderer/**'], [electron, node, mainCode], windowApi),
  place(['renderer/app/api.ts'], [electron, node, mainCode], { 'no-restricted-properties': 'off' }),
  place(['main/**'], [electron, files, rendererCode]),
  place(['main/index.ts', 'main/ipc/**', 'main/preload/**'], [files, rendererCode]),
  place(['main/app/**'], [rendererCode]),
  place(
    ['store', 'export', 'import', 'backup', 'attachment', 'sync'].map(
      (folder) => `main/${folder}/**`,
    ),
    [electron, rendererCode],
  ),
  // What reads foreign bytes is handed them: it opens nothing itself.
  place(['main/import/formats/**', 'main/import/plan/**'], [electron, files, rendererCode]),
  place(['main/kernel/**'], [electron, node, rendererCode], clockAndChance),
];
