import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { bringBrowser, browserFlags } from './browser.ts';
import { readCommand, refuse } from './command.ts';
import { serveSite } from './serve.ts';

const { options } = readCommand({
	name: 'pictures',
	purpose: 'Takes the pictures of the README, as the portal looked on the day for which it was built.',
	options: { site: { value: 'DIR', help: 'The built demonstration (dist/ unless said).' } },
});
const site = resolve(options.site ?? 'dist');
if (!existsSync(join(site, 'release.json'))) refuse(`${site} holds no built site. Run npm run build first.`);
const executablePath = bringBrowser(console.log);
if (!executablePath) refuse('No Chrome or Chromium can be had.');
const { day } = JSON.parse(readFileSync(join(site, 'release.json'), 'utf8')) as { day: string };

const DESK = { width: 1280, height: 880 };
const PHONE = { width: 390, height: 844 };
const pictures = [
	{ name: 'home', path: '', size: DESK },
	{ name: 'listing', path: 'blacklist/hmd-2026-000002/', size: DESK },
	{ name: 'recall', path: 'recalls/zh-2026-0003/', size: PHONE },
	{ name: 'list', path: 'en/recalls/', size: PHONE },
	{ name: 'case', path: 'cases/al-2026-036/', size: PHONE },
];

const serving = await serveSite(site);
const browser = await chromium.launch({ executablePath, args: browserFlags });
for (const { name, path, size } of pictures) {
	const page = await browser.newPage({ viewport: size });
	await page.clock.setFixedTime(`${day}T04:00:00Z`);
	const response = await page.goto(serving.address + path);
	if (response?.status() !== 200)
		refuse(`The site has no page ${path}; pictures are taken of the bundled demonstration.`);
	await page.screenshot({ path: join(import.meta.dirname, 'pictures', `${name}.png`) });
	console.log(`scripts/pictures/${name}.png`);
}
await browser.close();
serving.close();
process.exit(0);
