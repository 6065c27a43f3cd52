// Stands in for the default app that a downloaded Electron carries: it loads the app named on the
// command line. The import is awaited at the top level, because Electron lets `ready` pass once its
// entry module is done, and an app that is itself an ES module would come too late for it.
import { app } from 'electron';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @param {readonly string[]} args
 * @returns {{ appPath: string | undefined, preloads: string[] }}
 */
function readCommandLine(args) {
  const preloads = [];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i];
    if (arg === '-r' || arg === '--require') preloads.push(resolve(args[(i += 1)]));
    else if (!arg.startsWith('-')) return { appPath: resolve(arg), preloads };
  }
  return { appPath: undefined, preloads };
}

/** @param {string} appPath */
function entryOf(appPath) {
  if (!statSync(appPath).isDirectory()) return appPath;
  const manifest = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
  app.setName(manifest.productName ?? manifest.name);
  app.setVersion(manifest.version);
  app.setAppPath(appPath);
  return join(appPath, manifest.main ?? 'index.js');
}

const { appPath, preloads } = readCommandLine(process.argv.slice(1));
if (appPath === undefined) {
  console.error('Name the app to run: electron DIR');
  app.exit(1);
} else {
  const require = createRequire(import.meta.url);
  const entry = entryOf(appPath);
  process.defaultApp = true;
  for (const file of preloads) require(file);
  await import(pathToFileURL(entry).href);
}
