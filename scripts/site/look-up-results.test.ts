import { describe, expect, test } from 'vitest';
import { axeFaults } from './axe.fixture.ts';
import { answer, ask, FILES, headline, HERON } from './look-up.fixture.ts';
import { usePortal } from './portal.fixture.ts';

const { read } = usePortal(FILES);

describe('the page of results', () => {
	test('answers the query of its address, and goes back and forward', () =>
		read(async (page, open) => {
			await open(ask('search/', '白鹭'));
			await answer(page).getByText(HERON).waitFor();
			await page.locator('main input[name=q]').fill('青瓷');
			await page.keyboard.press('Enter');
			await answer(page).getByText('示例青瓷牌苏打饼干').waitFor();
			expect(new URL(page.url()).searchParams.get('q')).toBe('青瓷');
			await page.goBack();
			await answer(page).getByText(HERON).waitFor();
			expect(await page.locator('main input[name=q]').inputValue()).toBe('白鹭');
			await page.goForward();
			await answer(page).getByText('示例青瓷牌苏打饼干').waitFor();
			expect(await axeFaults(page)).toEqual([]);
		}));

	test('finds a party under a former name, and says its present one', () =>
		read(async (page, open) => {
			await open(ask('search/', '示例丹顶食品厂'));
			await answer(page).locator('.hits').first().waitFor();
			expect(await answer(page).innerText()).toMatch(/示例丹顶食品厂[\s\S]*现用名称：示例白鹭食品有限公司/);
		}));

	test.each(['', 'en/'])('without a hit says what was searched and what that does not prove (%s)', (lang) =>
		read(async (page, open) => {
			await open(ask(`${lang}search/`, '不存在的名称乙丙丁'));
			await headline(page).waitFor();
			const text = await answer(page).innerText();
			for (const said of lang === ''
				? ['没有找到', '黑名单', '2026-11-22.1', '不证明']
				: ['Nothing found', 'Blacklist', '2026-11-22.1', 'does not prove'])
				expect(text).toContain(said);
			expect(await axeFaults(page)).toEqual([]);
		})
	);

	test.each(['search/', 'check/'])('in elder mode %s fits a narrow phone, with what was found', (path) =>
		read(
			async (page, open) => {
				await open(`${ask(`en/${path}`, '白鹭')}&mode=elder`);
				await answer(page).getByText(HERON).first().waitFor();
				expect(await page.locator('html').getAttribute('data-mode')).toBe('elder');
				expect(await answer(page).locator('.tag').count()).toBeGreaterThan(0);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
			},
			{ on: 'narrow phone' }
		)
	);

	test('names natural persons only as their list shows them', () =>
		read(async (page, open) => {
			await open(ask('search/', '欧阳建国'));
			await headline(page).waitFor();
			expect(await answer(page).locator('.hits').allInnerTexts()).not.toContain('欧阳建国');
		}));

	test('without scripts says where to read instead', () =>
		read(
			async (page, open) => {
				await open(ask('search/', '白鹭'));
				const text = await page.locator('main').innerText();
				expect(text).toContain('浏览器运行脚本');
				expect(await page.locator('main a[href="/blacklist/"]').isVisible()).toBe(true);
				await open(ask('check/', HERON));
				expect(await page.locator('main').innerText()).toContain('在网页中查找');
				expect(await page.locator('main a[href$="/check/batch/"]').isVisible()).toBe(false);
			},
			{ scripts: false }
		));
});
