import { describe, expect, it } from 'vitest';
import { lintPlanted, lintPlantedWithTypes } from './lintPlanted.ts';

describe('the code has', () => {
  it.each([
    ['no any', 'export const f = (x: any): unknown => x;\n', 'no-explicit-any'],
    ['no non-null assertion', 'export const f = (x?: string) => x!;\n', 'no-non-null-assertion'],
    ['no type assertion', 'export const f = (x: unknown) => x as string;\n', 'type-assertions'],
    ['no default export', 'export default 1;\n', 'no-restricted-exports'],
  ])('%s', async (_what, code, rule) => {
    const said = await lintPlanted('shared/domain/planted.ts', code);

    expect(said).toEqual([expect.stringContaining(rule)]);
  });

  it('no exception that a comment makes', async () => {
    const code = '// eslint-disable-next-line\nexport const now = Date.now();\n';

    const said = await lintPlanted('shared/domain/planted.ts', code);

    expect(said).toContainEqual(expect.stringContaining('The clock is an argument'));
  });

  it('no floating promise', async () => {
    const code = 'const work = async (): Promise<void> => {};\nwork();\n';

    const said = await lintPlantedWithTypes('shared/result.ts', code);

    expect(said).toContainEqual(expect.stringContaining('no-floating-promises'));
  });
});

describe('a type assertion may stand', () => {
  const assertion = 'export const f = (x: unknown) => x as string;\n';

  it.each(['shared/ipc/planted.ts', 'main/ipc/planted.ts', 'main/store/plantedCodec.ts'])(
    'at a border: %s',
    async (path) => {
      expect(await lintPlanted(path, assertion)).toEqual([]);
    },
  );

  it('anywhere as `as const`', async () => {
    const code = "export const stages = ['heard', 'done'] as const;\n";

    expect(await lintPlanted('shared/domain/planted.ts', code)).toEqual([]);
  });
});
