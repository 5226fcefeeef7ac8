import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from './axe.fixture.ts';
import { answer, ask, CODE, FILES, headline, HERON, NEVER, type } from './look-up.fixture.ts';
import { usePortal } from './portal.fixture.ts';

const { read } = usePortal(FILES);

describe('where the index cannot be read, nothing is said of who is listed', () => {
	const faults = {
		'a missing file': (page: Page) => page.route('**/lookup/**', (route) => route.fulfill({ status: 404 })),
		'a failing server': (page: Page) => page.route('**/lookup/**', (route) => route.fulfill({ status: 500 })),
		'damaged bytes': (page: Page) =>
			page.route('**/lookup/**', async (route) => {
				const response = await route.fetch();
				const body = await response.body();
				body[body.length >> 1]! ^= 255;
				await route.fulfill({ response, body });
			}),
		'no manifest': (page: Page) => page.route('**/lookup.json', (route) => route.abort()),
		'no release': (page: Page) => page.route('**/release.json', (route) => route.fulfill({ status: 503 })),
	};

	test.each(Object.entries(faults))('%s', (_, breakIt) =>
		read(
			async (page, open) => {
				await breakIt(page);
				for (const path of ['search/', 'check/']) {
					await open(ask(path, NEVER));
					await headline(page).waitFor();
					expect(await answer(page).innerText()).toMatch(/^无法确认/);
					expect(await answer(page).innerText()).not.toMatch(/未列入|没有找到/);
				}
				expect(await axeFaults(page)).toEqual([]);
				await page.unrouteAll();
				await page.locator('[data-retry]').click();
				await expect.poll(() => headline(page).innerText()).toBe('未列入');
			},
			{ failing: true }
		)
	);

	test('the box says so too', () =>
		read(
			async (page, open) => {
				await faults['a failing server'](page);
				await open('');
				await type(page, NEVER);
				expect(await page.locator('.suggest').innerText()).toContain('无法确认');
			},
			{ failing: true }
		));

	test('a browser without a connection', () =>
		read(
			async (page, open) => {
				await open('check/');
				await page.waitForLoadState('networkidle');
				await page.context().setOffline(true);
				await page.locator('main input[name=q]').fill(NEVER);
				await page.keyboard.press('Enter');
				await headline(page).waitFor();
				expect(await answer(page).innerText()).toMatch(/无法确认[\s\S]*没有连上网络/);
			},
			{ failing: true }
		));

	test('an open page whose index has gone reads the one that has come', () =>
		read(
			async (page, open) => {
				await open('check/');
				const requests: string[] = [];
				const put = async (name: string) => {
					await page.locator('main input[name=q]').fill(name);
					await page.keyboard.press('Enter');
				};
				await put(HERON);
				await expect.poll(() => headline(page).innerText()).toContain('在公示名单中');
				await page.route('**/lookup/**', (route) => route.fulfill({ status: 404 }), { times: 1 });
				page.on('request', (request) => requests.push(new URL(request.url()).pathname));
				await put(CODE);
				await expect.poll(() => requests).toContain('/lookup.json');
				await expect.poll(() => headline(page).innerText()).toBe('在公示名单中');
			},
			{ failing: true }
		));

	test('an index of another release than the site’s', () =>
		read(async (page, open) => {
			await page.route('**/release.json', async (route) => {
				const response = await route.fetch();
				await route.fulfill({ json: { ...((await response.json()) as object), digest: '0'.repeat(64) } });
			});
			await open(ask('en/check/', NEVER));
			await headline(page).waitFor();
			expect(await answer(page).innerText()).toMatch(/Cannot confirm[\s\S]*two releases/);
		}));

	test('a site older than the next change of standings names nobody whose term may be over', () =>
		read(
			async (page, open) => {
				await open(ask('check/', HERON));
				await headline(page).waitFor();
				expect(await answer(page).innerText()).toMatch(/^无法确认[\s\S]*已经过时/);
				await open(ask('search/', '白鹭'));
				await headline(page).waitFor();
				expect(await answer(page).innerText()).not.toContain(HERON);
				await open(ask('search/', '青瓷牌'));
				await answer(page).getByText('示例青瓷牌苏打饼干').waitFor();
			},
			{ now: '2026-12-02' }
		));
});
