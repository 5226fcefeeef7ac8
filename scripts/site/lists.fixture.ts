import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { segment } from '../../src/derive/address.ts';
import { langs } from '../../src/domain/lang.ts';
import { datasets } from '../../src/datasets/index.ts';
import { readLists, type Built, type Reading } from './list-reading.fixture.ts';
import { compareWithPages } from './same-rows.fixture.ts';
import { linesOf } from '../samples.ts';
import { scriptsOf } from './scripts.fixture.ts';

/** Tests of the lists of a site in a real browser. */
export function testLists(built: () => Built): void {
	const read = (
		use: (reading: Reading) => Promise<void>,
		options?: BrowserContextOptions & { now?: string }
	) => readLists(built(), use, options);

	describe('a list in the browser', () => {
		test.each(langs.flatMap((lang) => datasets.map(({ id }) => ({ lang, id }))))(
			'of $id narrowed to a value is its page, row by row ($lang)',
			({ lang, id }) =>
				read(async ({ page, open }) => {
					await open(`${segment(lang) === undefined ? '' : 'en/'}${id}/`);
					const { compared, differing } = await page.evaluate(compareWithPages, lang === langs[0]);
					expect(differing).toEqual([]);
					expect(compared).toBeGreaterThan(2);
				}),
			300_000
		);

		test('adds little script to that of every page', () => {
			const { folder } = built();
			const everywhere = scriptsOf(folder, 'about/index.html');
			const own = [...scriptsOf(folder, 'recalls/index.html')].filter((path) => !everywhere.has(path));
			const bytes = own.map((path) => gzipSync(readFileSync(join(folder, path))).length);
			expect(own.length).toBeGreaterThan(0);
			expect(bytes.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(5_000);
		});

		test('asks for nothing until it is narrowed', () =>
			read(async ({ page, asked, open, says }) => {
				await open('recalls/');
				await page.locator('[data-edition]:not(:empty)').first().waitFor();
				expect(asked.filter((path) => /columns|rows/.test(path))).toEqual([]);
				await page.locator('.facets').getByLabel('一级').check();
				await says('召回级别为一级');
				expect(asked.filter((path) => /columns|rows/.test(path))).toHaveLength(2);
			}));

		test('says what it is narrowed to, keeps it in the address, and goes back and forth', () =>
			read(async ({ page, open, says, query }) => {
				await open('en/recalls/');
				const whole = await page.locator('.sentence').innerText();
				await page.getByRole('checkbox', { name: /^Class I \d/ }).check();
				await says('; Class: Class I.');
				await page.getByRole('checkbox', { name: /^Ordered/ }).check();
				await says('; Class: Class I; Voluntary or ordered: Ordered.');
				expect(query()).toBe('?class=i&initiative=ordered');
				expect(await page.locator(':focus').getAttribute('value')).toBe('ordered');
				await page.reload();
				await says('Ordered');
				expect(await page.locator('.facets input:checked').count()).toBe(2);
				await page.goBack();
				await page.locator('.sentence', { hasNotText: /: Ordered/ }).waitFor();
				expect([query(), await page.locator('.facets input:checked').count()]).toEqual(['?class=i', 1]);
				await page.goForward();
				await says('Ordered');
				await page.getByRole('button', { name: /^Class I\W+remove this filter/ }).click();
				await page.locator('.sentence', { hasNotText: 'Class I' }).waitFor();
				expect(query()).toBe('?initiative=ordered');
				expect(await page.locator(':focus').innerText()).toContain('Ordered');
				await page.keyboard.press('Enter');
				await says(whole);
				expect([query(), await page.locator('.chips').isVisible()]).toEqual(['', false]);
			}));

		test('counts every value with the other conditions', () =>
			read(async ({ page, open, says }) => {
				await open('recalls/?class=i');
				await says('一级');
				const lines = linesOf(built().folder, 'recalls');
				const count = (fits: (line: (typeof lines)[number]) => boolean) => String(lines.filter(fits).length);
				const beside = (name: string, value: string) =>
					page.locator(`.facets li:has(input[name=${name}][value=${value}]) label > :last-child`).innerText();
				expect(await beside('class', 'ii')).toBe(count((line) => line['class'] === 'II'));
				expect(await beside('initiative', 'ordered')).toBe(
					count((line) => line['class'] === 'I' && line['initiative'] === 'ordered')
				);
			}));

		test('is bounded by days, sorted and paged', () =>
			read(async ({ page, open, says, query }) => {
				await open('inspections/');
				await page.locator('input[name=from]').fill('2026-01-01');
				await says('不早于2026年1月1日');
				await page.locator('input[name=to]').fill('2026-03-31');
				await says('从2026年1月1日到2026年3月31日');
				await page.getByLabel('排序').selectOption('oldest');
				await page.locator('.pager a', { hasText: '下一页' }).click();
				await page.locator('.range', { hasText: '第 51–' }).waitFor();
				expect(query()).toBe('?from=2026-01-01&to=2026-03-31&sort=oldest&page=2');
				expect(await page.locator(':focus').getAttribute('class')).toBe('range');
				const days = await page.locator('.ledger tbody td.unbroken').allInnerTexts();
				expect(days).toEqual(days.toSorted());
				expect(days.length).toBeGreaterThan(0);
				for (const day of days) expect(day).toMatch(/^2026-0[1-3]/);
				await page.goBack();
				await page.locator('.range', { hasText: '第 1–50' }).waitFor();
			}));

		test('takes down what has run out since the build, in rows and counts', () =>
			read(
				async ({ open, says }) => {
					await open('blacklist/?sort=oldest');
					const current = linesOf(built().folder, 'blacklist').filter(
						({ standing, until }) => standing === 'current' && String(until) >= '2027-09-01'
					);
					await says(`共 ${current.length} 条`);
					expect(current.length).toBeGreaterThan(0);
				},
				{ now: '2027-09-01' }
			));

		test('says that it could not be narrowed, and tries again', () =>
			read(async ({ page, open, says }) => {
				await page.route('**/columns.json', (route) => route.abort());
				await open('recalls/');
				const rows = await page.locator('.ledger tbody').innerText();
				await page.locator('.facets').getByLabel('一级').check();
				await page.getByRole('alert').filter({ hasText: '没有读到' }).waitFor();
				expect(await page.locator('.ledger tbody').innerText()).toBe(rows);
				await page.unroute('**/columns.json');
				await page.getByRole('button', { name: '重试' }).click();
				await says('召回级别为一级');
				expect(await page.locator('[data-failed]').isVisible()).toBe(false);
			}));

		test('says what an empty list does not prove', () =>
			read(async ({ page, open, says }) => {
				await open('recalls/?class=none-such');
				await says('共 0 条，召回级别为none-such');
				expect(await page.locator('main').innerText()).toContain('不证明没有违法行为');
				expect(await page.locator('.ledger').isVisible()).toBe(false);
			}));

		test('finds a value among many as one types', () =>
			read(async ({ page, open }) => {
				await open('en/blacklist/');
				await page.locator('.facets details > summary').first().click();
				await page.getByLabel('Find among these values').first().fill('guang');
				expect(await page.locator('[data-facet=region] li:visible label').allInnerTexts()).toEqual([
					expect.stringContaining('Guangdong'),
					expect.stringContaining('Guangxi'),
				]);
			}));

		test.each(['zh', 'en'])('has no axe finding with its filters open, on a narrow phone (%s)', (lang) =>
			read(
				async ({ page, open }) => {
					await open(`${lang === 'en' ? 'en/' : ''}recalls/?class=i&class=ii&categories=soysauce`);
					await page.locator('.chips button').first().waitFor();
					await page.locator('.facets > summary').click();
					const { violations } = await new AxeBuilder({ page }).analyze();
					expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
					const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
					expect(await page.evaluate(wide)).toBe(0);
					await page.locator('.show button').click();
					expect(await page.locator('.facets').getAttribute('open')).toBeNull();
				},
				{ viewport: { width: 360, height: 740 } }
			)
		);

		test('offers no filter that does nothing where no script runs, and leads on from the page of a value', () =>
			read(
				async ({ page, open }) => {
					await open('recalls/');
					await page
						.locator('.facets > summary')
						.click()
						.catch(() => {});
					expect(await page.locator('.scripted:visible').count()).toBe(0);
					expect(await page.locator('[data-facet=class] a').first().isVisible()).toBe(true);
					await open('recalls/class/i/');
					expect(await page.getByRole('link', { name: '增加筛选条件' }).getAttribute('href')).toBe(
						'/recalls/?class=i'
					);
				},
				{ javaScriptEnabled: false, viewport: { width: 390, height: 844 } }
			));
	});
}
