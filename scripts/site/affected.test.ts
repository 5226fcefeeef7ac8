import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkIn, FILES } from './affected.fixture.ts';
import { usePortal } from './portal.fixture.ts';

const portal = usePortal(FILES);
const check = checkIn(portal);

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const verdict = (page: Page) => page.locator('#verdict').innerText();

describe('whether mine is affected', () => {
	test('is answered offline, by keyboard alone, from the name to what to do', () =>
		check(
			async (page, open) => {
				await open('recalls/check/');
				await page.context().setOffline(true);
				await page.locator('#product').focus();
				await page.keyboard.type('南坡 滅菌乳');
				await page.keyboard.press('Enter');
				expect(await page.locator('[data-said]').innerText()).toContain('找到 2 份公告');
				await page.keyboard.press('Enter');
				expect(await focused(page)).toBe('chosen');
				for (const key of ['Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
				expect(await focused(page)).toBe('lots');
				await page.keyboard.type('ａ2');
				await page.keyboard.press('Enter');
				expect(await focused(page)).toBe('verdict');
				expect(await verdict(page)).toBe('在召回范围内');
				expect(await page.locator('[data-answer]').innerText()).toMatch(
					/停止饮用[\s\S]*退款[\s\S]*400-000-1000[\s\S]*12315/
				);
				expect(await page.locator('[data-others]').innerText()).toContain('2026-10-01');
			},
			{ failing: true }
		));

	test.each([
		['recalls/check/?notice=zh-1&lot=C7', '不在本公告范围内', /不证明产品合格/],
		[
			'recalls/check/?notice=zh-1&lot=A1&produced=2026-10-01',
			'无法判断，请按受影响处理',
			/不属于公告里的同一批/,
		],
		['recalls/check/?notice=zh-1&produced=2026-09-18', '无法判断，请按受影响处理', /限定了批号/],
		['en/recalls/check/?notice=zh-1&lot=', 'Cannot tell: treat it as affected', /nothing to compare/],
		['en/recalls/check/?notice=zh-3', 'Affected: covered by this recall', /every one of this product/],
		[
			'en/recalls/check/?notice=zh-4&lot=X1',
			'Cannot tell: treat it as affected',
			/cannot be compared automatically/,
		],
		[
			'en/recalls/check/?q=soy&notice=zh-5&produced=2025.2.3',
			'Affected: covered by this recall',
			/This recall has ended/,
		],
	])('stands in the address: %s', (path, said, why) =>
		check(async (page, open) => {
			await open(path);
			expect(await verdict(page)).toBe(said);
			expect(await page.locator('[data-answer]').innerText()).toMatch(why);
			await page.reload();
			await page.locator('#verdict').waitFor();
			expect(await verdict(page)).toBe(said);
		})
	);

	test('asks about a lot that is nearly one of the notice, and takes it when pressed', () =>
		check(async (page, open) => {
			await open('recalls/check/?notice=zh-1&lot=A-2');
			expect(await verdict(page)).toBe('无法判断，请按受影响处理');
			await page.getByText('是 A2 吗？').click();
			expect(await verdict(page)).toBe('在召回范围内');
			await page.goBack();
			expect(await verdict(page)).toBe('无法判断，请按受影响处理');
		}));

	test('does not guess a date, and says how to write it', () =>
		check(async (page, open) => {
			await open('recalls/check/?notice=zh-1');
			await page.locator('#produced').fill('09/10/2026');
			await page.locator('[data-judge] button').click();
			expect(await focused(page)).toBe('produced');
			expect(await page.locator('#produced-bad').isVisible()).toBe(true);
			expect(await page.locator('[data-answer]').isVisible()).toBe(false);
		}));

	test('is not settled by a barcode: a wrong one is said, an unknown one rules nothing out, a known one narrows', () =>
		check(async (page, open) => {
			await open('recalls/check/');
			const said = page.locator('[data-said]');
			await page.locator('#product').fill('2000000000016');
			await said.filter({ hasText: '校验位不符' }).waitFor();
			await page.locator('#product').fill('6901234567892');
			await said.filter({ hasText: '不能据此排除' }).waitFor();
			await page.locator('#product').fill('2000000000015');
			await said.filter({ hasText: '还要核对批号和日期' }).waitFor();
			await page.locator('#product').fill('没有的产品');
			await said.filter({ hasText: '没有找到不等于没有召回' }).waitFor();
		}));

	test('cannot be confirmed where the list does not come, until it does', () =>
		portal.read(
			async (page, open) => {
				await page.route('**/check.json', (route) => route.abort());
				await open('recalls/check/?notice=zh-1&lot=C7');
				const failed = page.locator('[data-failed]');
				await failed.waitFor();
				expect(await failed.innerText()).toMatch(/无法确认[\s\S]*12315/);
				expect(await page.locator('[data-answer]').isVisible()).toBe(false);
				await page.unroute('**/check.json');
				await page.locator('[data-retry]').click();
				await page.locator('#verdict').waitFor();
				expect(await failed.isVisible()).toBe(false);
			},
			{ failing: true }
		));

	test('says when its list is of another release than the site', () =>
		check(async (page, open) => {
			const list = readFileSync(join(portal.site, 'recalls/check.json'), 'utf8');
			await page.route('**/check.json', (route) => route.fulfill({ body: `${list} ` }));
			await open('recalls/check/?notice=zh-1&lot=C7');
			expect(await page.locator('[data-release]').innerText()).toContain('不一致');
			await page.unroute('**/check.json');
			await open('recalls/check/?notice=zh-1&lot=C7');
			expect(await page.locator('[data-release]').innerText()).toContain('2026-11-22.1');
		}));

	test('is told by hand where scripts do not run: no form, the way, and every notice in force', () =>
		portal.read(
			async (page, open) => {
				await open('recalls/check/');
				expect(await page.locator('.checker').isVisible()).toBe(false);
				expect(await page.locator('#by-hand li a').count()).toBe(4);
				await page.locator('#by-hand li a').first().click();
				expect(page.url()).toContain('recalls/zh-1/');
				expect(await page.locator('a[href*="check/?notice=zh-1"]').count()).toBe(1);
			},
			{ scripts: false }
		));
});
