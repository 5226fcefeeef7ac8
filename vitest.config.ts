import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
		testTimeout: 60_000,
		hookTimeout: 300_000,
		// What a browser shows is waited for as long as a busy machine may take to show it.
		expect: { poll: { timeout: 20_000 } },
		// Builds take turns: more of them at once would only wait for each other.
		maxWorkers: 2,
	},
});
