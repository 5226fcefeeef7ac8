import type { Page } from 'playwright-core';
import type { Portal, Reading } from './portal.fixture.ts';

/** The page on which a reader's list is screened, and what a reader does there. */
export interface Desk {
	readonly page: Page;
	/** Addresses asked for since the names were loaded. */
	readonly asked: readonly string[];
	/** Loads the published names. */
	load(): Promise<void>;
	/** Chooses a file, and waits for its columns. */
	choose(name: string, bytes: Uint8Array): Promise<void>;
	/** Starts, and waits for the first answers. */
	screen(): Promise<void>;
	/** The verdicts that are shown. */
	answers(): Promise<readonly string[]>;
}

/** Sits down at the page in one language. */
export const deskIn =
	({ read }: Portal) =>
	(
		use: (desk: Desk) => Promise<void>,
		{ path = 'check/batch/', ...reading }: Reading & { readonly path?: string } = {}
	): Promise<void> =>
		read(async (page, open) => {
			await open(path);
			await use(sitDown(page));
		}, reading);

function sitDown(page: Page): Desk {
	const asked: string[] = [];
	return {
		page,
		asked,
		async load() {
			await page.locator('[data-load]:enabled').click();
			await page.locator('[data-list]:enabled').waitFor();
			page.on('request', (request) => asked.push(request.url()));
		},
		async choose(name, bytes) {
			await page.locator('#chosen').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
			await page.locator('[data-columns]').waitFor();
		},
		async screen() {
			await page.locator('[data-start]').click();
			await page.locator('[data-answers] tr').first().waitFor();
		},
		answers: () => page.locator('[data-answers] .top').allInnerTexts(),
	};
}
