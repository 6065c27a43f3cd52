import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const repositoryDir = resolve(import.meta.dirname, '../../..');

// The project's own configuration. Rules that need types are tried apart, on files that exist.
const withoutTypes = new ESLint({
  cwd: repositoryDir,
  overrideConfig: tseslint.configs.disableTypeChecked,
});
const withTypes = new ESLint({ cwd: repositoryDir });

const complaints = async (eslint: ESLint, path: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath: resolve(repositoryDir, path) });
  return (result?.messages ?? []).map(
    ({ ruleId, message }) => `${ruleId ?? 'no rule'}: ${message}`,
  );
};

/** What ESLint says when this code stands at that path; the file need not exist. */
export const lintPlanted = (path: string, code: string): Promise<string[]> =>
  complaints(withoutTypes, path, code);

/** The same with type information, for which the path must be of a file that exists. */
export const lintPlantedWithTypes = (path: string, code: string): Promise<string[]> =>
  complaints(withTypes, path, code);
