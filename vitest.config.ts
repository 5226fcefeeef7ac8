import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
		testTimeout: 60_000,
		hookTimeout: 300_000,
		// Builds take turns: more of them at once would only wait for each other.
		maxWorkers: 2,
	},
});
