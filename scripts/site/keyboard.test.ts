import { expect, test } from 'vitest';
import { answer, CODE, FILES, headline, HERON } from './look-up.fixture.ts';
import { usePortal } from './portal.fixture.ts';

const { read } = usePortal(FILES);

test('the keyboard reaches the content first', () =>
	read(async (page, open) => {
		await open('blacklist/');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
		expect(
			await page
				.locator('.skip')
				.boundingBox()
				.then((box) => box!.y)
		).toBeGreaterThanOrEqual(0);
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
	}));

test('whatever the keyboard reaches is in sight at once, however fast it goes on', () =>
	read(async (page, open) => {
		await open('');
		for (let step = 0; step < 30; step++) {
			await page.keyboard.press('Tab');
			const [top, bottom, text] = await page.evaluate(() => {
				const reached = document.activeElement!;
				const { top: above, bottom: below } = reached.getBoundingClientRect();
				return [above, innerHeight - below, reached.textContent] as const;
			});
			expect(Math.min(top, bottom), `${step} ${text}`).toBeGreaterThan(-1);
		}
	}));

test.each([
	['', '在公示名单中'],
	['en/', 'Listed'],
])('over a slow connection the same keys lead to the same answers (%j)', (home, listed) =>
	read(async (page, open) => {
		const network = await page.context().newCDPSession(page);
		await network.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 400,
			downloadThroughput: 50_000,
			uploadThroughput: 50_000,
		});
		await open(`${home}check/`);
		await page.locator('main input[name=q]').focus();
		await page.keyboard.type(CODE);
		await page.keyboard.press('Enter');
		await headline(page).waitFor();
		expect(await headline(page).innerText()).toBe(listed);
		await open(home);
		await page.locator('main input[name=q]').focus();
		await page.keyboard.type('白鹭');
		await page.keyboard.press('Enter');
		await headline(page).waitFor();
		expect(await answer(page).innerText()).toContain(HERON);
	})
);
