import { defineConfig } from 'eslint/config';
import redosDetector from 'eslint-plugin-redos-detector';
import regexp from 'eslint-plugin-regexp';
import tsdoc from 'eslint-plugin-tsdoc';
import tseslint from 'typescript-eslint';

/** A file of src should fit into a head; a table of facts is read by its rows, not as a whole. */
const MAX_LINES = ['error', { max: 200, skipBlankLines: true, skipComments: true }];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'docs/', 'test/fixtures/', 'examples/**/recorded/'] },

  regexp.configs['flat/recommended'],
  {
    name: 'patterns of the library see the text of strangers',
    files: ['src/**/*.ts'],
    plugins: { 'redos-detector': redosDetector },
    rules: {
      'redos-detector/no-unsafe-regex': 'error',
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },

  {
    name: 'TypeScript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    name: 'the library itself',
    files: ['src/**/*.ts'],
    plugins: { tsdoc },
    rules: {
      'tsdoc/syntax': 'error',
      'max-lines': MAX_LINES,
      // The doors are open to JavaScript too: a guard against `null` is needed, whatever the types say.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export by name.' }],
    },
  },
  {
    name: 'tables of facts',
    files: ['src/catalogue/x*.ts'],
    // A row's comment is its title and meaning to the letter, `@` included: test/house/register.test.ts compares them.
    rules: { 'max-lines': 'off', 'tsdoc/syntax': 'off' },
  },
  {
    name: 'tables of rules',
    files: ['src/classify/rules/**/*.ts', 'src/explain/rules/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    name: 'the pass over a text',
    files: ['src/classify/words/*.ts', 'src/classify/read-words.ts'],
    // Places in arrays of numbers, bounded by the loops around them: a question for each would double their time.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    name: 'tests, scripts and benches',
    files: ['test/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'],
    rules: {
      'regexp/no-super-linear-backtracking': 'off',
      'regexp/no-unused-capturing-group': 'off',
      // JSON and module namespaces come in as `any`, and a value that is missing fails the test by itself.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
