import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Receipt } from '../../src/search/receipt.ts';
import { usccOf } from '../demo/codes.ts';
import { openSite, type OpenSite } from '../verify/site.ts';
import { verifyReceipt } from '../verify/verification.ts';
import { axeFaults } from './axe.fixture.ts';
import { answer, ask, CODE, ENDED, FILES, headline, HERON, NEVER } from './look-up.fixture.ts';
import { usePortal } from './portal.fixture.ts';

const portal = usePortal(FILES);
const { read } = portal;

/** The receipt that the page offers, saved. */
async function save(page: Page): Promise<Receipt> {
	await page.locator('[data-save]').waitFor();
	const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save]').click()]);
	expect(download.suggestedFilename()).toBe('receipt.json');
	return JSON.parse(readFileSync((await download.path())!, 'utf8')) as Receipt;
}

describe('one name or code is checked', () => {
	test.each([
		[CODE, '在公示名单中', 'Listed'],
		[HERON, '在公示名单中', 'Listed'],
		['HMD-1', '在公示名单中', 'Listed'],
		['示例双桥粮油商行', '可能同名', 'Possibly the same name'],
		['示例丹顶食品厂', '可能同名', 'Possibly the same name'],
		['示例白路食品有限公司', '可能同名', 'Possibly the same name'],
		['示例燕归肉制品有限公司', '未列入', 'Not listed'],
		['示例青瓷食品有限公司', '未列入', 'Not listed'],
		[NEVER, '未列入', 'Not listed'],
		[ENDED, '未列入', 'Not listed'],
		[usccOf(999_999).replace(/.$/, (last) => (last === '1' ? '2' : '1')), '无法确认', 'Cannot confirm'],
	])('%s: %s', (query, zh, en) =>
		read(async (page, open) => {
			await open(ask('check/', query));
			await headline(page).waitFor();
			expect(await headline(page).innerText()).toBe(zh);
			expect(await axeFaults(page)).toEqual([]);
			await open(ask('en/check/', query));
			await headline(page).waitFor();
			expect(await headline(page).innerText()).toBe(en);
		})
	);

	test('what has ended and what never was have the same words, and ask for the same kinds of files', () =>
		read(async (page, open) => {
			const look = async (query: string) => {
				const asked: string[] = [];
				const take = (request: { url(): string }) => asked.push(new URL(request.url()).pathname);
				page.on('request', take);
				await open(ask('check/', query));
				await headline(page).waitFor();
				page.off('request', take);
				const words = (await answer(page).innerText()).replaceAll(query, '…');
				return {
					words: words.replace(/\b[\da-f]{64}\b/g, '#'),
					paths: asked.map((path) => path.split('/')[1]).toSorted(),
				};
			};
			expect(await look(ENDED)).toEqual(await look(NEVER));
		}));

	test('a receipt is computed again by the command: the same, changed, at another release, over a damaged copy', () =>
		read(async (page, open) => {
			await open(ask('check/', HERON));
			const receipt = await save(page);
			const at = (await openSite(portal.site)) as OpenSite;
			expect(at.faults).toEqual([]);
			const says = async (given: Receipt, over = at) => {
				const { same, says: sentences } = await verifyReceipt(given, over);
				return [same, sentences[0]!.zh.slice(0, 6)];
			};
			expect(await says(receipt)).toEqual([true, '一致：用第 ']);
			expect(await says({ ...receipt, verdict: 'notListed' })).toEqual([false, '回执被改动过']);
			const overHttp = (await openSite(portal.visit.address)) as OpenSite;
			expect(await says(receipt, overHttp)).toEqual([true, '一致：用第 ']);
			expect(await says(receipt, { ...at, faults: ['blacklist/data.csv'] })).toEqual([false, '无法核验：网']);
			expect(receipt.notice.zh).toContain('演示数据');
		}));

	test('a receipt of a site out of date is computed again for its own day', () =>
		read(
			async (page, open) => {
				await open(ask('check/', '示例'));
				const receipt = await save(page);
				expect(receipt.hits.length).toBeGreaterThan(1);
				expect(JSON.stringify(receipt.hits)).not.toContain(HERON);
				const { same } = await verifyReceipt(receipt, (await openSite(portal.site)) as OpenSite);
				expect(same).toBe(true);
			},
			{ now: '2026-12-02' }
		));
});
