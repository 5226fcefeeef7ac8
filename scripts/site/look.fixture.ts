import type { Page } from 'playwright-core';
import { axeFaults } from './axe.fixture.ts';
import { listen, type Noise, type Visit } from './browser.fixture.ts';
import type { Sample } from '../samples.ts';

const PHONE = { width: 390, height: 844 };

/** From the narrowest window to a desktop’s; a table has least room just before it becomes a list of entries. */
const WIDTHS = [320, 900, 1024, 1440];

/** The sum of the layout shifts of a page since it was opened. */
export const shiftOf = (page: Page): Promise<number> => page.evaluate(sumOfShifts);

const sumOfShifts = () =>
	new Promise<number>((settle) => {
		const sum = (entries: PerformanceEntryList) =>
			entries.reduce((total, entry) => total + (entry as PerformanceEntry & { value: number }).value, 0);
		new PerformanceObserver((list) => settle(sum(list.getEntries()))).observe({
			type: 'layout-shift',
			buffered: true,
		});
		setTimeout(() => settle(0), 50);
	});

/** How many pixels a page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What a look at faultless pages brings. */
export const NOTHING = { faults: [], said: [], foreign: [] };

/**
 * Noon in Shanghai of the day for which a served site was built. A browser of a later day takes down what has run out
 * since, which moves the page.
 */
async function noonOf(address: string): Promise<string> {
	const answer = await fetch(`${address}release.json`);
	const { day } = (await answer.json()) as { day: string };
	return `${day}T12:00:00+08:00`;
}

/** Looks at pages on two phones at a time; see `lookAt`. */
export async function lookAtAll(visit: Visit, samples: readonly Sample[]) {
	const lanes = [0, 1].map((lane) => samples.filter((_, at) => at % 2 === lane));
	const seen = await Promise.all(lanes.map((lane) => lookAt(visit, lane)));
	return {
		faults: seen.flatMap(({ faults }) => faults),
		said: seen.flatMap(({ noise }) => noise.said),
		foreign: seen.flatMap(({ noise }) => noise.foreign),
	};
}

/** Opens pages one after another on a phone, on the day of the site, and says what axe finds, what is too wide, what shifts and what is heard. */
async function lookAt(
	{ browser, address }: Visit,
	samples: readonly Sample[]
): Promise<{ readonly faults: readonly string[]; readonly noise: Noise }> {
	const context = await browser.newContext({ viewport: PHONE });
	await context.clock.setFixedTime(await noonOf(address));
	const page = await context.newPage();
	const noise = listen(page, address);
	const faults: string[] = [];
	for (const { sort, path } of samples) {
		await page.goto(address + path);
		for (const fault of await axeFaults(page)) faults.push(`${sort} ${path} ${fault}`);
		const shift = await shiftOf(page);
		if (shift > 0) faults.push(`${sort} ${path} shifts by ${shift}`);
		for (const width of WIDTHS) {
			await page.setViewportSize({ ...PHONE, width });
			const wide = await overflowOf(page);
			if (wide > 0) faults.push(`${sort} ${path} is ${wide} px too wide for ${width} px`);
		}
		await page.setViewportSize(PHONE);
	}
	await context.close();
	return { faults, noise };
}
