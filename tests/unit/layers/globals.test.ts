import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const repositoryDir = resolve(import.meta.dirname, '../../..');

/** The libraries are read once for each folder, whose options they go by. */
const librariesOf = new Map<string, Map<string, ts.SourceFile | undefined>>();

/** What the compiler says when this code stands in that folder. */
const compilePlanted = (folder: string, code: string): string[] => {
  const dir = resolve(repositoryDir, folder);
  const planted = resolve(dir, 'planted.ts');
  const { config } = ts.readConfigFile(resolve(dir, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  ) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dir);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  const libraries = librariesOf.get(folder) ?? new Map<string, ts.SourceFile | undefined>();
  librariesOf.set(folder, libraries);
  host.getSourceFile = (path, target) => {
    if (resolve(path) === planted) return getSourceFile(path, target);
    if (!libraries.has(path)) libraries.set(path, getSourceFile(path, target));
    return libraries.get(path);
  };
  host.readFile = (path) => (resolve(path) === planted ? code : readFile(path));
  host.fileExists = (path) => resolve(path) === planted || fileExists(path);
  const program = ts.createProgram(
    [planted],
    { ...options, noEmit: true, composite: false, emitDeclarationOnly: false },
    host,
  );
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(planted))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

describe('a layer does not know', () => {
  it.each([
    ['the page', 'shared', 'export const title = document.title;\n', "'document'"],
    ['Node', 'shared', 'export const platform = process.platform;\n', "'process'"],
    ['timers', 'shared', 'setTimeout(() => undefined, 1);\n', "'setTimeout'"],
    ['Node', 'renderer', 'export const platform = process.platform;\n', "'process'"],
    ['the page', 'main', 'export const title = document.title;\n', "'document'"],
  ])('%s: %s', (_what, folder, code, name) => {
    expect(compilePlanted(folder, code)).toEqual([expect.stringContaining(name)]);
  });

  it('nothing that it may know: a plain value in shared', () => {
    expect(compilePlanted('shared', 'export const one: number = 1;\n')).toEqual([]);
  });
});
