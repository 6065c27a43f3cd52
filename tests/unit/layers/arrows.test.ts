import { createRequire } from 'node:module';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { IConfiguration, ICruiseResult } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const { forbidden = [], options } = require('../../../.dependency-cruiser.cjs') as IConfiguration;

let dir: string;
beforeEach(async () => {
  dir = await realpath(await mkdtemp(join(tmpdir(), 'arrows-')));
});
afterEach(() => rm(dir, { recursive: true }));

/** Each file imports the next one. Gives the names of the rules that are broken. */
const brokenRules = async (...chain: readonly string[]): Promise<string[]> => {
  for (const [index, path] of chain.entries()) {
    await mkdir(join(dir, dirname(path)), { recursive: true });
    const next = chain[index + 1];
    const up = '../'.repeat(path.split('/').length - 1);
    const code = next === undefined ? '' : `import type { X } from './${up}${next}';\n`;
    // A file may stand in the chain twice, to close a circle; its import stays.
    if (code !== '' || !chain.slice(0, index).includes(path)) {
      await writeFile(join(dir, path), `${code}export type X = unknown;\n`);
    }
  }
  const top = [...new Set(chain.map((path) => path.split('/')[0] ?? path))];
  const { output } = await cruise(top, {
    ...options,
    baseDir: dir,
    ruleSet: { forbidden },
    validate: true,
  });
  const { summary } = output as ICruiseResult;
  return [...new Set(summary.violations.map(({ rule }) => rule.name))];
};

describe('an arrow is refused', () => {
  it.each([
    ['no-cycles', ['shared/domain/a.ts', 'shared/domain/b.ts', 'shared/domain/a.ts']],
    ['shared-knows-nobody', ['shared/domain/a.ts', 'main/store/b.ts']],
    ['shared-knows-nobody', ['shared/domain/a.ts', 'renderer/ui/b.ts']],
    ['renderer-not-main', ['renderer/app/a.ts', 'main/store/b.ts']],
    ['main-not-renderer', ['main/export/a.ts', 'renderer/words/b.ts']],
    ['app-not-tests', ['main/store/a.ts', 'tests/unit/b.ts']],
    ['features-apart', ['renderer/features/board/a.ts', 'renderer/features/lesson/b.ts']],
    ['ui-without-domain', ['renderer/ui/a.ts', 'renderer/features/lesson/b.ts']],
    ['ui-without-domain', ['renderer/ui/a.ts', 'renderer/domain/b.ts']],
    ['domain-pictures-without-features', ['renderer/domain/a.ts', 'renderer/features/x/b.ts']],
    ['preload-alone', ['main/preload/index.ts', 'main/store/b.ts']],
    ['kernel-knows-shared-only', ['main/kernel/a.ts', 'main/store/b.ts']],
    ['store-not-sync', ['main/store/a.ts', 'main/sync/b.ts']],
    ['sync-never-reaches-the-store', ['main/sync/a.ts', 'main/store/private.ts']],
    ['sync-never-reaches-the-store', ['main/sync/a.ts', 'main/backup/b.ts', 'main/store/c.ts']],
    ['search-serves-windows-only', ['main/export/a.ts', 'main/search/b.ts']],
    ['search-serves-windows-only', ['main/sharing/a.ts', 'main/search/b.ts']],
  ])('%s: %j', async (rule, chain) => {
    expect(await brokenRules(...chain)).toEqual([rule]);
  });
});

describe('an arrow is fine', () => {
  it.each([
    [['renderer/features/board/a.ts', 'renderer/features/board/b.ts', 'shared/domain/c.ts']],
    [['renderer/app/App.ts', 'renderer/features/board/a.ts', 'renderer/domain/b.ts']],
    [['main/sync/a.ts', 'main/sync/b.ts', 'shared/domain/c.ts']],
    [['tests/unit/a.ts', 'main/store/b.ts', 'shared/result.ts']],
  ])('%j', async (chain) => {
    expect(await brokenRules(...chain)).toEqual([]);
  });
});
