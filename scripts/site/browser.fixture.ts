import process from 'node:process';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser.ts';
import { serveSite, type Serving } from '../serve.ts';

/** A built site in a real browser. */
export interface Visit {
	readonly browser: Browser;
	readonly address: string;
	close(): Promise<void>;
}

/** Serves a built site and opens the browser that `npm test` has found or brought. */
export async function visitSite(folder: string, base = '/'): Promise<Visit> {
	const executablePath = process.env['CHROME_PATH'] || findBrowser();
	if (!executablePath) throw new Error('There is no Chrome or Chromium; `npm test` brings one.');
	const serving: Serving = await serveSite(folder, base);
	const browser = await chromium.launch({ executablePath, args: browserFlags });
	return {
		browser,
		address: serving.address,
		async close() {
			await browser.close();
			serving.close();
		},
	};
}

/** What a page says to the console, throws, and asks other hosts for. */
export interface Noise {
	readonly said: string[];
	readonly foreign: string[];
}

/** Listens to a page from now on. */
export function listen(page: Page, address: string): Noise {
	const noise: Noise = { said: [], foreign: [] };
	page.on('console', (message) => noise.said.push(message.text()));
	page.on('pageerror', (error) => noise.said.push(error.message));
	page.on('request', (request) => {
		if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
			noise.foreign.push(request.url());
	});
	return noise;
}
