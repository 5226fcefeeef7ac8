import { expect, test } from 'vitest';
import { makeAnswer, makeHit } from './hit.fixture.ts';
import { findingOf, sealOf, shanghaiTime, toReceipt } from './receipt.ts';

const searched = {
	release: '2026-11-22.1',
	digest: 'd'.repeat(64),
	index: 'i'.repeat(64),
	datasets: ['blacklist', 'recalls'],
};
const moment = {
	site: 'https://www.example.gov.cn/',
	demo: false,
	at: shanghaiTime(Date.parse('2026-11-22T02:00:00Z')),
};
const receipt = toReceipt(makeAnswer([makeHit()]), searched, { blacklist: 'negative' }, moment);

test('a receipt says what was asked, in which lists, at which release, and what was found where', () =>
	expect(receipt).toMatchObject({
		form: 'mingjian-receipt',
		version: 1,
		at: '2026-11-22T10:00:00+08:00',
		asked: '示例白鹭食品有限公司',
		lists: ['blacklist', 'recalls'],
		release: '2026-11-22.1',
		verdict: 'listed',
		hits: [{ address: 'https://www.example.gov.cn/party/91000000MA0BL001XQ/', tier: 'exact' }],
	}));

test('a receipt of a demonstration says so', () =>
	expect(toReceipt(makeAnswer([]), searched, {}, { ...moment, demo: true }).notice.zh).toContain('演示数据'));

test('its seal holds whatever the order of its keys, and for nothing that was changed', () => {
	const turned = Object.fromEntries(Object.entries(receipt).toReversed()) as unknown as typeof receipt;
	expect(sealOf(JSON.parse(JSON.stringify(turned)) as typeof receipt)).toBe(receipt.seal);
	expect(sealOf({ ...receipt, verdict: 'notListed' })).not.toBe(receipt.seal);
	expect(sealOf({ ...receipt, hits: [] })).not.toBe(receipt.seal);
});

test('the same finding at another release is the same finding', () => {
	const other = { ...searched, release: '2026-11-23.1', digest: 'e'.repeat(64) };
	const later = toReceipt(makeAnswer([makeHit()]), other, { blacklist: 'negative' }, moment);
	expect(later.seal).not.toBe(receipt.seal);
	expect(findingOf(later)).toBe(findingOf(receipt));
	expect(findingOf(toReceipt(makeAnswer([]), searched, {}, moment))).not.toBe(findingOf(receipt));
});

test('what is known of a listing that has ended is in no receipt: it holds what the index holds and nothing beside', () =>
	expect(Object.keys(receipt.hits[0]!).toSorted()).toEqual([
		'address',
		'group',
		'lists',
		'maker',
		'name',
		'number',
		'present',
		'tier',
	]));
