import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readLists, type Built } from './list-reading.fixture.ts';

/** Tests of the figures of a site in a real browser. */
export function testFigures(built: () => Built): void {
	const read = (
		use: (page: Page, open: (path: string) => Promise<void>) => Promise<void>,
		options?: BrowserContextOptions
	) => readLists(built(), ({ page, open }) => use(page, open), options);

	describe('a figure in the browser', () => {
		test('shows a range of periods whose records the list says, and keeps what is chosen in its address', () =>
			read(async (page, open) => {
				await open('figures/inspections-size/');
				const [from, to] = ['from', 'to'].map((name) => page.locator(`select[name=${name}]`)) as [
					ReturnType<Page['locator']>,
					ReturnType<Page['locator']>,
				];
				const whole = Number(
					(await page.locator('[data-list] [data-count]').innerText()).replaceAll(',', '')
				);
				await page.locator('select[name=show]').selectOption('large');
				await from.selectOption({ index: 6 });
				await to.selectOption({ index: 9 });
				const chosen = new URL(page.url()).search;
				expect(chosen).toMatch(/^\?show=large&from=[^&]+&to=[^&]+$/);
				expect(await page.locator('.drawing a.is-faint').count()).toBeGreaterThan(10);
				await page.reload();
				expect([await from.inputValue(), await to.inputValue()].join()).toBe(
					/from=(.+)&to=(.+)$/.exec(chosen)!.slice(1).join()
				);
				const count = await page.locator('[data-list] [data-count]').innerText();
				expect(Number(count)).toBeLessThan(whole);
				await page.locator('a[data-list]').click();
				await page.locator('.sentence', { hasText: `共 ${count} 条` }).waitFor();
			}));

		test('changes its measure, with as many marks that lead to the same rows', () =>
			read(async (page, open) => {
				await open('en/figures/recalls-class/');
				const hrefs = (where: string) =>
					page
						.locator(`${where} .drawing.narrow a`)
						.evaluateAll((all) => all.map((each) => each.getAttribute('href')));
				expect(await page.locator('[data-other]').isVisible()).toBe(false);
				await page.locator('select[name=measure]').selectOption('share');
				expect(await page.locator('[data-other]').isVisible()).toBe(true);
				expect(
					await page
						.locator('figure > .drawing')
						.evaluateAll((all) => all.filter((each) => each.checkVisibility()).length)
				).toBe(0);
				expect(await hrefs('[data-other]')).toEqual(await hrefs('figure >'));
				expect(new URL(page.url()).search).toBe('?measure=share');
			}));

		test('opens exactly the rows of a mark that no page of a value holds', () =>
			read(async (page, open) => {
				await open('figures/violations-origin/');
				const cell = page.locator('[data-mark] a').first();
				const count = (await cell.innerText()).replace(/\D/g, '');
				await cell.click();
				await page.locator('.sentence', { hasText: `共 ${count} 条` }).waitFor();
			}));

		test('is saved as a PNG of its size', () =>
			read(async (page, open) => {
				await open('en/figures/blacklist-region/');
				const download = page.waitForEvent('download');
				await page.getByRole('button', { name: 'PNG image' }).click();
				const file = await download;
				expect(file.suggestedFilename()).toMatch(/^blacklist-region-\d{4}-\d\d-\d\d\.\d+\.png$/);
				const chunks: Buffer[] = [];
				for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
				const png = Buffer.concat(chunks);
				expect(png.subarray(1, 4).toString()).toBe('PNG');
				expect(png.readUInt32BE(16)).toBe(800);
			}));

		test('offers nothing that does nothing where no script runs, and reads whole', () =>
			read(
				async (page, open) => {
					await open('figures/inspections-size/');
					expect(
						await page
							.locator('[data-tools], [data-png], [data-other]')
							.evaluateAll((all) => all.filter((each) => each.checkVisibility()).length)
					).toBe(0);
					expect(await page.locator('.drawing.narrow').first().isVisible()).toBe(true);
					expect(await page.locator('table.numbers').isVisible()).toBe(true);
				},
				{ javaScriptEnabled: false, viewport: { width: 390, height: 844 } }
			));
	});
}
