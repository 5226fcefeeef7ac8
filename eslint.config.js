import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	{ ignores: ['node_modules', 'dist', '.astro', 'report', '**/*.d.ts'] },
	...tseslint.configs.recommended,
	...astro.configs.recommended,
	{
		rules: {
			// Data cells may hold any character: these expressions are there to find the unwanted ones.
			'no-control-regex': 'off',
			'no-irregular-whitespace': 'off',
			// `!` follows an index that the line before has checked; noUncheckedIndexedAccess asks for it.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			// Raw HTML of data is how scripts get into pages.
			'astro/no-set-html-directive': 'error',
		},
	}
);
