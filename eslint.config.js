import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Data flows one way, so imports point back; these lines guard it. */
function mayNotImport(files, ...patterns) {
  return { files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}
const astroOnly = { group: ['astro:*'], message: 'Only src/data and src/pages may read collections.' };
const forBrowser = {
  group: ['zod', '**/schemas/**', '**/data/**', 'node:*'],
  message: 'Islands use lib and types only: zod in a bundle is 22 kB.',
  allowTypeImports: true,
};

export default defineConfig(
  globalIgnores(['dist', '.astro', '.demo', 'test-results', 'playwright-report']),
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': 'error',
      // `process.env['X']` is what tsconfig's noPropertyAccessFromIndexSignature asks for.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  astro.configs.recommended,
  {
    // Astro's parser gives templates no types.
    files: ['**/*.astro', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  mayNotImport(['src/schemas/**'], astroOnly, {
    group: ['**/data/**', '**/components/**', '**/lib/**', '**/islands/**', '**/cli/**'],
    message: 'Schemas import nothing but zod and each other.',
  }),
  mayNotImport(['src/lib/**'], astroOnly, {
    group: ['**/data/**', '**/components/**', '**/layouts/**', '**/islands/**', '**/cli/**'],
    message: 'lib is below data and components.',
  }),
  mayNotImport(['src/data/**'], {
    group: ['**/components/**', '**/layouts/**', '**/pages/**', '**/islands/**', '**/cli/**'],
    message: 'data is below components: it hands them views.',
  }),
  mayNotImport(
    ['src/components/**', 'src/layouts/**'],
    astroOnly,
    { group: ['**/cli/**', '**/pages/**'], message: 'Components and layouts are below pages.' },
    {
      group: ['**/data/**'],
      allowTypeImports: true,
      message: 'Pages ask data and hand props down; here, only its types.',
    },
  ),
  mayNotImport(['src/islands/**'], astroOnly, forBrowser),
  mayNotImport(['src/cli/**'], astroOnly, {
    group: ['**/data/**', '**/components/**', '**/layouts/**', '**/islands/**'],
    message: 'The command line uses lib and schemas.',
  }),
);
