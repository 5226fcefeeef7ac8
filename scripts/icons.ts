import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { bringBrowser, browserFlags } from './browser.ts';
import { readCommand, refuse } from './command.ts';

readCommand({
	name: 'icons',
	purpose: 'Draws the icon of home screens and the picture of shared links in public/ from scripts/icons/.',
	options: {},
});
const executablePath = bringBrowser(console.log);
if (!executablePath) refuse('No Chrome or Chromium can be had.');

const drawings = [
	{ from: 'touch.svg', to: 'apple-touch-icon.png', size: { width: 180, height: 180 } },
	{ from: 'share.svg', to: 'share.png', size: { width: 1200, height: 630 } },
];

const browser = await chromium.launch({ executablePath, args: browserFlags });
for (const { from, to, size } of drawings) {
	const page = await browser.newPage({ viewport: size });
	const drawing = readFileSync(join(import.meta.dirname, 'icons', from), 'utf8');
	await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
	await page.screenshot({ path: join(import.meta.dirname, '../public', to) });
	console.log(`public/${to}`);
}
await browser.close();
process.exit(0);
