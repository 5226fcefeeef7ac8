import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const installed = [
	process.env['CHROME_PATH'],
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
		join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe')
	),
];

/** The path of an installed Chrome or Chromium, or null. */
export const findBrowser = (): string | null =>
	installed.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;

/**
 * The path of a browser, brought where there is none: by apt where that is there and we are root, else by
 * Playwright's installer. Says what it does. Null where none can be had.
 */
export function bringBrowser(say: (sentence: string) => void): string | null {
	const found = findBrowser();
	if (found) {
		say(`Browser: ${found}, which was installed.`);
		return found;
	}
	if (process.getuid?.() === 0 && has('apt-get')) {
		say('No Chrome or Chromium is installed; bringing Chromium and a Chinese font through apt.');
		run('apt-get', ['update', '-qq']);
		run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
		const brought = findBrowser();
		if (brought) return brought;
	}
	say('Bringing Chromium through Playwright’s installer.');
	const cli = join(import.meta.dirname, '..', 'node_modules', 'playwright-core', 'cli.js');
	run(process.execPath, [cli, 'install', '--with-deps', 'chromium']);
	const asked = spawnSync(
		process.execPath,
		[
			'--input-type=module',
			'-e',
			"import { chromium } from 'playwright-core'; console.log(chromium.executablePath())",
		],
		{ encoding: 'utf8', cwd: import.meta.dirname }
	);
	const path = asked.stdout.trim();
	return path && existsSync(path) ? path : null;
}

const has = (command: string) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

function run(command: string, given: readonly string[]) {
	spawnSync(command, given, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** How a browser is started in tests: without a sandbox, which root may not have, and without talking to anyone. */
export const browserFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];
