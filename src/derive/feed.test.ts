import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { recalls } from '../datasets/recalls.ts';
import { FEED_LENGTH, toAtom } from './feed.ts';
import { recordOf, siteOf } from './record.fixture.ts';

const one = recordOf('recalls', 'zh-1', {
	values: { announcedOn: '2026-11-02', product: '示例饼干', class: 'I' },
});
const feedOf = (records = [one], site = siteOf(), lang: 'zh' | 'en' = 'zh') =>
	toAtom(recalls, records, site, lang);

describe('a feed', () => {
	test('says when, what and where, by the address of the site', () => {
		const feed = parseAtomFeed(feedOf()!);
		expect(feed.id).toBe('https://www.example.gov.cn/recalls/feed.xml');
		expect(feed.updated).toBe('2026-11-02T04:00:00.000Z');
		expect(feed.entries).toEqual([
			{
				id: 'https://www.example.gov.cn/recalls/zh-1/',
				links: [{ href: 'https://www.example.gov.cn/recalls/zh-1/', rel: 'alternate', type: 'text/html' }],
				summary: { value: '发布日期：2026-11-02；召回级别：一级', type: 'text' },
				title: { value: '示例饼干', type: 'text' },
				updated: '2026-11-02T04:00:00.000Z',
			},
		]);
	});

	test('marks Chinese titles in English', () => {
		expect(feedOf([one], siteOf(), 'en')).toContain('<title type="text" xml:lang="zh-CN">示例饼干</title>');
	});

	test('names its records the same with and without them all, and relative to its host where the site has no address', () => {
		const site = siteOf({ url: null, base: '/zt/' });
		const alone = parseAtomFeed(feedOf([one], site)!);
		const both = parseAtomFeed(feedOf([recordOf('recalls', 'zh-2'), one], site)!);
		expect(both.entries?.[1]?.id).toBe(alone.entries?.[0]?.id);
		expect(alone.entries?.[0]?.id).toMatch(
			/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
		);
		expect(new Set(both.entries?.map(({ id }) => id)).size).toBe(2);
		expect(alone.entries?.[0]?.links?.[0]?.href).toBe('/zt/recalls/zh-1/');
		expect(alone.links?.[0]?.href).toBe('/zt/recalls/feed.xml');
	});

	test('holds the newest only, none that is withdrawn, and none without a day', () => {
		const term = { ...one.term, from: null };
		const records = [
			recordOf('recalls', 'gone', { withdrawn: true, title: null }),
			...Array.from({ length: FEED_LENGTH + 5 }, (_, at) => recordOf('recalls', `zh-${at}`)),
			recordOf('recalls', 'undated', { term }),
		];
		const entries = parseAtomFeed(feedOf(records)!).entries!;
		expect(entries).toHaveLength(FEED_LENGTH);
		expect(entries[0]?.id).toMatch(/zh-0\/$/);
		expect(feedOf([recordOf('recalls', 'undated', { term })])).toBeNull();
	});

	test('says that a demonstration is one', () => {
		expect(parseAtomFeed(feedOf([one], siteOf({ demo: true }))!).title?.value).toMatch(/演示/);
	});

	test('stays well-formed and says the same whatever a title holds', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
				const xml = feedOf([{ ...one, title: `甲${title}乙` }])!;
				expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
				expect(parseAtomFeed(xml).entries).toHaveLength(1);
			})
		);
		const entry = parseAtomFeed(feedOf([{ ...one, title: '<script>&amp; ]]> \u0007"完"' }])!).entries?.[0];
		expect(entry?.title?.value).toBe('<script>&amp; ]]> "完"');
	});
});
