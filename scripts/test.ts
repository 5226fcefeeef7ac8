import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { bringBrowser } from './browser.ts';
import { home } from './examination.ts';

/** Every check of the project, and the one line that counts them. */
const folder = mkdtempSync(join(tmpdir(), 'mingjian-results-'));
const results = join(folder, 'results.json');
const browser = bringBrowser((sentence) => console.log(sentence));
if (!browser) console.log('No browser could be had; the tests in the browser fail.');
const environment = {
	...process.env,
	CHROME_PATH: browser ?? '',
	ASTRO_TELEMETRY_DISABLED: '1',
	MINGJIAN_RESULTS: results,
};

/** Runs a command of our own packages with the same Node; true where it ends well. */
function run(name: string, file: string, given: readonly string[]): boolean {
	console.log(`\n== ${name}`);
	const { status } = spawnSync(process.execPath, [join(home, 'node_modules', file), ...given], {
		cwd: home,
		stdio: 'inherit',
		env: environment,
	});
	return status === 0;
}

const checks = [
	run('Content', 'astro/bin/astro.mjs', ['sync', '--silent']),
	run('Types', 'typescript/bin/tsc', ['--noEmit']),
	run('Pages', '@astrojs/check/bin/astro-check.js', ['--minimumFailingSeverity', 'error']),
	run('Lint', 'eslint/bin/eslint.js', ['.']),
	run('Form', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
];
const sound = run('Tests', 'vitest/vitest.mjs', [
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${results}`,
]);

const counted = existsSync(results)
	? (JSON.parse(readFileSync(results, 'utf8')) as {
			numPassedTests: number;
			numFailedTests: number;
			numFailedTestSuites: number;
		})
	: { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 0 };
rmSync(folder, { recursive: true, force: true });
const passed = counted.numPassedTests + checks.filter(Boolean).length;
const failed = Math.max(counted.numFailedTests, sound ? 0 : 1) + checks.filter((check) => !check).length;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
