// What stands where: ESLint knows our places and borders, and needs no types for it.
// The rules that everybody has are oxlint's: .oxlintrc.json.
import tseslint from 'typescript-eslint';
import { casts } from './scripts/lint/casts.mjs';
import { places } from './scripts/lint/places.mjs';

export default tseslint.config(
  {
    ignores: ['out', 'dist', '.tsbuild', 'node_modules', 'docs', 'assets', 'tests/e2e/results'],
  },
  {
    // An exception stands in the rule's own file, with its reason, and not in the code.
    linterOptions: { noInlineConfig: true },
    rules: {
      'no-warning-comments': ['error', { terms: ['oxlint-disable', 'eslint-disable'] }],
    },
  },
  tseslint.configs.base,
  ...casts,
  ...places,
);
