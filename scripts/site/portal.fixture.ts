import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { listen, visitSite, type Visit } from './browser.fixture.ts';
import { buildSite } from './demo.fixture.ts';
import { writeFolder } from './tree.fixture.ts';

const DAY = '2026-11-22';

/** Windows in which pages are read, in CSS pixels. */
const SCREENS = {
	phone: { width: 390, height: 844 },
	'narrow phone': { width: 360, height: 800 },
	desk: { width: 1280, height: 900 },
};

const UNLOADED = /^Failed to load (?:resource|the index chunk)\b/;

/** How pages are read: on a phone, at noon of the day of the portal, with scripts, unless it says otherwise. */
export interface Reading {
	/** The day in Shanghai. */
	readonly now?: string;
	readonly on?: keyof typeof SCREENS;
	readonly scripts?: boolean;
	/** Whether the test makes requests fail, of which the browser tells the console, and Pagefind of its own. */
	readonly failing?: boolean;
}

/** `open` goes to a path below the portal's address. */
export type Use<T> = (page: Page, open: (path: string) => Promise<void>) => Promise<T>;

/** A small portal in a real browser, while the tests of a file run. */
export interface Portal {
	/** The folder of the built site. */
	readonly site: string;
	readonly visit: Visit;
	/** Uses a page of its own; fails where the page says something to the console, throws, or asks another host. */
	read<T>(use: Use<T>, reading?: Reading): Promise<T>;
}

/**
 * Builds a portal of the files of a data folder before the tests of the file that calls it, and removes it after them.
 * `address` is where it says that it stands.
 */
export function usePortal(
	files: Readonly<Record<string, string>>,
	{ base = '/', address }: { readonly base?: string; readonly address?: string } = {}
): Portal {
	let built: Awaited<ReturnType<typeof buildSite>>;
	let visit: Visit;
	beforeAll(async () => {
		built = await buildFiles(files, ['--base', base, ...(address ? ['--site', address] : [])]);
		visit = await visitSite(built.site, base);
	}, 900_000);
	afterAll(async () => {
		await visit?.close();
		built?.remove();
	});
	return {
		get site() {
			return built.site;
		},
		get visit() {
			return visit;
		},
		read: (use, reading) => readPortal(visit, use, reading),
	};
}

async function buildFiles(files: Readonly<Record<string, string>>, options: readonly string[]) {
	const data = mkdtempSync(join(tmpdir(), 'mingjian-data-'));
	try {
		writeFolder(data, files);
		return await buildSite(data, DAY, options);
	} finally {
		rmSync(data, { recursive: true, force: true });
	}
}

async function readPortal<T>(
	{ browser, address }: Visit,
	use: Use<T>,
	{ now = DAY, on = 'phone', scripts = true, failing = false }: Reading = {}
): Promise<T> {
	const context = await browser.newContext({ viewport: SCREENS[on], javaScriptEnabled: scripts });
	try {
		await context.clock.setFixedTime(new Date(`${now}T12:00:00+08:00`));
		const page = await context.newPage();
		const noise = listen(page, address);
		const result = await use(page, async (path) => void (await page.goto(address + path)));
		const said = noise.said.filter((text) => !failing || !UNLOADED.test(text));
		expect({ ...noise, said }).toEqual({ said: [], foreign: [] });
		return result;
	} finally {
		await context.close();
	}
}
