import {defineConfig} from 'eslint/config'
import tseslint from 'typescript-eslint'
import {ownProperties} from './scripts/eslint/own-properties.js'

export default defineConfig(
  {
    ignores: [
      'dist/',
      'docs/',
      'generated/',
      'test/runners/',
      'packages/tools/index.d.ts',
      'examples/*/docs/',
      'examples/*/src/api/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      // The index of a list that was just walked, or a match that the pattern guarantees: the compiler cannot know.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Numbers read well in messages.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-unused-vars': ['error', {varsIgnorePattern: '^_', argsIgnorePattern: '^_'}],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A callback that may answer may also return nothing.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // What is added to the types of another package, such as the matchers of a test runner.
      '@typescript-eslint/no-namespace': ['error', {allowDeclarations: true}],
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      'no-duplicate-imports': 'error',
      'max-lines': ['error', {max: 250}],
      'max-lines-per-function': ['error', {max: 60}],
      'max-len': [
        'error',
        {code: 160, ignoreTemplateLiterals: true, ignoreStrings: true, ignoreRegExpLiterals: true, ignoreUrls: true},
      ],
    },
  },
  {
    files: ['src/**'],
    // The home of looking up own properties.
    ignores: ['src/json/own.ts'],
    plugins: {house: {rules: {'own-properties': ownProperties}}},
    rules: {'house/own-properties': 'error'},
  },
  // Former names stay public until version 1.0.
  {files: ['src/entries/**', 'test/errors.test.ts'], rules: {'@typescript-eslint/no-deprecated': 'off'}},
  // An example finds its types only once it is installed; its own test checks them.
  {files: ['examples/**'], extends: [tseslint.configs.disableTypeChecked]},
  {files: ['test/**', 'bench/**'], rules: {'max-lines': ['error', {max: 350}], 'max-lines-per-function': 'off'}},
)
