import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { axeFaults } from './axe.fixture.ts';
import { CODE, FILES, headline, HERON, type } from './look-up.fixture.ts';
import { usePortal } from './portal.fixture.ts';

const portal = usePortal(FILES);
const { read } = portal;

describe('the search box', () => {
	test('loads nothing before somebody goes to it, and then suggests with reasons, lists and standings', () =>
		read(async (page, open) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(new URL(request.url()).pathname));
			await open('recalls/');
			await page.locator('[data-edition]:not(:empty)').waitFor({ state: 'attached' });
			expect(asked.filter((path) => /look-?up/.test(path))).toEqual([]);
			await type(page, '白鹭');
			const option = page.locator('[role=option]').first();
			expect(await option.innerText()).toMatch(
				/示例白鹭食品有限公司[\s\S]*名称里有|字号[\s\S]*黑名单 · 公示中/
			);
			expect(await axeFaults(page)).toEqual([]);
		}));

	test.each(['?mode=elder', 'blacklist/?mode=elder'])(
		'has room to type in elder mode, on a narrow phone (%s)',
		(path) =>
			read(
				async (page, open) => {
					await open(path);
					const [input, button] = await Promise.all(
						['input[name=q]', '.search .btn'].map((each) => page.locator(each).boundingBox())
					);
					expect(input!.width).toBeGreaterThan(2 * button!.width);
					expect(Math.min(input!.height, button!.height)).toBeGreaterThanOrEqual(48);
					expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
				},
				{ on: 'narrow phone' }
			)
	);

	test('is a combobox: arrows choose, Escape closes and keeps what was typed, Enter goes to the one chosen', () =>
		read(async (page, open) => {
			await open('');
			await type(page, '白鹭');
			const input = page.getByRole('combobox');
			expect(await input.getAttribute('aria-expanded')).toBe('true');
			await page.keyboard.press('ArrowDown');
			const chosen = await input.getAttribute('aria-activedescendant');
			expect(await page.locator(`#${chosen}`).getAttribute('aria-selected')).toBe('true');
			await page.keyboard.press('Escape');
			expect(await input.getAttribute('aria-expanded')).toBe('false');
			expect(await input.inputValue()).toBe('白鹭');
			await page.keyboard.press('ArrowDown');
			await page.locator('[role=option]:visible').first().waitFor();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await page.waitForURL(`**/party/${CODE}/`);
		}));

	test('asks nothing while an input method is composing', () =>
		read(async (page, open) => {
			await open('');
			const input = page.locator('input[name=q]');
			await input.click();
			await page.locator('[role=combobox]').waitFor();
			const session = await page.context().newCDPSession(page);
			await session.send('Input.imeSetComposition', { text: '白鹭', selectionStart: 2, selectionEnd: 2 });
			await page.evaluate(() => new Promise((settle) => setTimeout(settle, 600)));
			expect(await page.locator('.suggest').isVisible()).toBe(false);
			await session.send('Input.insertText', { text: '白鹭' });
			await page.locator('[role=option]').first().waitFor();
		}));

	test('leads to the results, and does not tell the server what was typed', () =>
		read(async (page, open) => {
			const told: string[] = [];
			page.on('request', (request) => told.push(decodeURIComponent(new URL(request.url()).search)));
			await open('en/');
			await type(page, '白鹭');
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname === '/en/search/' && url.searchParams.get('q') === '白鹭');
			await headline(page).waitFor();
			expect(told.filter((search) => search.includes('白鹭'))).toEqual([]);
		}));

	test('says what is wrong with a code, and offers the one that was meant', () =>
		read(async (page, open) => {
			await open('');
			await type(page, CODE.replace(/0(?=[^0]*$)/, 'O'));
			expect(await page.locator('.slip').innerText()).toMatch(/第 \d+ 位是字母 O/);
			await page.locator('.slip a').click();
			await page.waitForURL(`**/search/?q=${CODE}`);
		}));

	test('drops an answer that comes after a later question', () =>
		read(async (page, open) => {
			let release: (() => void) | null = null;
			await page.route('**/slip.*.js', async (route) => {
				if (release === null) await new Promise<void>((settle) => (release = settle));
				await route.continue();
			});
			await open('');
			const input = page.locator('input[name=q]');
			await input.click();
			await page.locator('[role=combobox]').waitFor();
			await input.fill(`${CODE}1`);
			await expect.poll(() => release !== null).toBe(true);
			await input.fill('白鹭');
			await page.locator('[role=option]', { hasText: HERON }).waitFor();
			release!();
			await page.waitForLoadState('networkidle');
			expect(await page.locator('[role=option]').first().innerText()).toContain(HERON);
			expect(await page.locator('.slip').count()).toBe(0);
		}));
});

test('browsers are told how to search the portal', () => {
	const page = readFileSync(join(portal.site, 'en/index.html'), 'utf8');
	const [, href = ''] = /<link rel="search"[^>]* href="([^"]+)"/.exec(page)!;
	const description = readFileSync(join(portal.site, href), 'utf8');
	expect(description).toContain('template="/en/search/?q={searchTerms}"');
});
