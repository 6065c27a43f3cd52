import { resolve } from 'node:path';
import { ESLint } from 'eslint';

const repositoryDir = resolve(import.meta.dirname, '../../..');

const eslint = new ESLint({ cwd: repositoryDir });

/** What ESLint says when this code stands at that path; the file need not exist. */
export const lintPlanted = async (path: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath: resolve(repositoryDir, path) });
  return (result?.messages ?? []).map(
    ({ ruleId, message }) => `${ruleId ?? 'no rule'}: ${message}`,
  );
};
