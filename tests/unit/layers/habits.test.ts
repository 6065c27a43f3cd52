import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintPlanted } from './lintPlanted.ts';

const repositoryDir = resolve(import.meta.dirname, '../../..');
const oxlint = join(repositoryDir, 'node_modules/oxlint/bin/oxlint');

const refused = [
  ['no any', 'shared/any.ts', 'export const f = (x: any): unknown => x;\n', 'no-explicit-any'],
  [
    'no non-null assertion',
    'shared/nonNull.ts',
    'export const f = (x?: string) => x!;\n',
    'no-non-null-assertion',
  ],
  ['no default export', 'shared/byDefault.ts', 'export default 1;\n', 'no-restricted-exports'],
  [
    'no floating promise',
    'shared/floating.ts',
    'const work = async (): Promise<void> => {};\nwork();\n',
    'no-floating-promises',
  ],
  [
    'no condition that always holds',
    'main/always.ts',
    "export const f = (x: string) => (x === null ? '' : x);\n",
    'no-unnecessary-condition',
  ],
  [
    'no hook behind a condition',
    'renderer/Hook.tsx',
    "import { useState } from 'react';\n" +
      'export const useIt = (is: boolean) => {\n  if (is) useState(1);\n};\n',
    'rules-of-hooks',
  ],
  [
    'no picture without a text beside it',
    'renderer/Picture.tsx',
    'export const Picture = () => <img src="a.png" />;\n',
    'alt-text',
  ],
] as const;

describe('the code has', () => {
  let dir = '';
  let said = '';

  // The project's own configuration on planted files, in a folder of their own.
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'bruggenbouwer-lint-'));
    await copyFile(join(repositoryDir, '.oxlintrc.json'), join(dir, '.oxlintrc.json'));
    const compilerOptions = { strict: true, noEmit: true, jsx: 'preserve', types: [] };
    await writeFile(join(dir, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    for (const [, path, code] of refused) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await writeFile(join(dir, path), code);
    }
    const linting = [oxlint, '-f', 'unix', '.'];
    said = spawnSync(process.execPath, linting, { cwd: dir, encoding: 'utf8' }).stdout;
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it.each(refused)('%s', (_what, path, _code, rule) => {
    const here = said.split('\n').filter((line) => line.startsWith(path));

    expect(here).toContainEqual(expect.stringContaining(rule));
  });

  it('no exception that a comment makes', async () => {
    const code = '// eslint-disable-next-line\nexport const now = Date.now();\n';

    const complaints = await lintPlanted('shared/domain/planted.ts', code);

    expect(complaints).toContainEqual(expect.stringContaining('The clock is an argument'));
  });

  it.each(['eslint-disable', 'oxlint-disable'])('no comment that says %s', async (word) => {
    const code = `// ${word}-next-line\nexport const one = 1;\n`;

    const complaints = await lintPlanted('shared/domain/planted.ts', code);

    expect(complaints).toContainEqual(expect.stringContaining('no-warning-comments'));
  });
});

describe('a type assertion', () => {
  const assertion = 'export const f = (x: unknown) => x as string;\n';

  it('may not stand in the middle', async () => {
    const complaints = await lintPlanted('shared/domain/planted.ts', assertion);

    expect(complaints).toEqual([expect.stringContaining('type-assertions')]);
  });

  it.each(['shared/ipc/planted.ts', 'main/ipc/planted.ts', 'main/store/plantedCodec.ts'])(
    'may stand at a border: %s',
    async (path) => {
      expect(await lintPlanted(path, assertion)).toEqual([]);
    },
  );

  it('may stand anywhere as `as const`', async () => {
    const code = "export const stages = ['heard', 'done'] as const;\n";

    expect(await lintPlanted('shared/domain/planted.ts', code)).toEqual([]);
  });
});
