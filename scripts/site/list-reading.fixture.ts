import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Visit } from './browser.fixture.ts';

/** A built site of the demonstration, once it is there. */
export interface Built {
	readonly folder: string;
	readonly visit: Visit;
	/** The day it was built for. */
	readonly today: string;
}

/** A list as a reader has it before them. */
export interface Reading {
	readonly page: Page;
	readonly asked: readonly string[];
	open(path: string): Promise<void>;
	/** Waits until the list says this. */
	says(words: string | RegExp): Promise<void>;
	query(): string;
}

/** Reads a site on the day it was built for, or `now`, at a desk unless said. */
export async function readLists(
	{ visit, today }: Built,
	use: (reading: Reading) => Promise<void>,
	{ now, ...options }: BrowserContextOptions & { now?: string } = {}
): Promise<void> {
	const context = await visit.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();
	await page.clock.setFixedTime(new Date(`${now ?? today}T10:00:00+08:00`));
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url().slice(visit.address.length)));
	try {
		await use({
			page,
			asked,
			open: async (path) => void (await page.goto(visit.address + path)),
			says: (words) => page.locator('.sentence', { hasText: words }).waitFor(),
			query: () => new URL(page.url()).search,
		});
	} finally {
		await context.close();
	}
}
