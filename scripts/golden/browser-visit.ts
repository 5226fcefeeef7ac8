import process from 'node:process';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Hit } from '../../src/search/answer.ts';
import { browserFlags, findBrowser } from '../browser.ts';
import { serveSite } from '../serve.ts';
import type { Visit, Visitor } from './asking.ts';
import { writeClientPage, type ClientPage } from './client-page.ts';

/**
 * Visits to an index in a folder with a real browser, through the client of look-up. Files of the index are counted as
 * they come over the wire, headers included; scripts that are loaded on the way add their compressed bytes, and are no
 * requests. Writes a page into the folder.
 */
export async function visitInBrowser(folder: string): Promise<Visitor> {
	const executablePath = process.env['CHROME_PATH'] || findBrowser();
	if (!executablePath) throw new Error('There is no Chrome or Chromium; `npm test` brings one.');
	const client = await writeClientPage(folder);
	const serving = await serveSite(folder);
	const browser = await chromium.launch({ executablePath, args: browserFlags });
	const open = await openVisits(browser, serving.address, client);
	return {
		browser: `Chromium ${browser.version()}`,
		scriptBytes: client.first,
		open,
		async close() {
			await browser.close();
			serving.close();
		},
	};
}

/** Loads the page afresh for each visit, with nothing cached. */
async function openVisits(
	browser: Browser,
	address: string,
	{ path, weights }: ClientPage
): Promise<() => Promise<Visit>> {
	const page = await browser.newPage();
	const wire = await page.context().newCDPSession(page);
	await wire.send('Network.enable');
	await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
	const counted = { requests: 0, bytes: 0 };
	const open = new Map<string, string>();
	let settle = () => {};
	wire.on('Network.requestWillBeSent', ({ requestId, request }) => {
		const isScript = request.url.startsWith(address + path);
		if (!isScript) counted.requests++;
		open.set(requestId, isScript ? request.url.slice(address.length + path.length) : '');
	});
	wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		counted.bytes += weights.get(open.get(requestId) ?? '') ?? encodedDataLength;
		open.delete(requestId);
		if (open.size === 0) settle();
	});
	return async () => {
		await page.goto(address + path, { waitUntil: 'load' });
		return {
			async ask(text) {
				[counted.requests, counted.bytes] = [0, 0];
				const hits = await askOn(page, text);
				if (open.size > 0) await new Promise<void>((done) => (settle = done));
				return { hits, ...counted };
			},
			close: () => Promise.resolve(),
		};
	};
}

const askOn = (page: Page, text: string): Promise<readonly Hit[]> =>
	page.evaluate(
		(typed) => (globalThis as unknown as { ask(text: string): Promise<readonly Hit[]> }).ask(typed),
		text
	);
