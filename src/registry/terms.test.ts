import { describe, expect, test } from 'vitest';
import { oneRow } from '../ingest/intake.fixture.ts';
import { gateFolder } from './gate.fixture.ts';

const policy = (id: string, decided: string, more = '') =>
	`- { id: ${id}, lists: [blacklist], decided: ${decided}, counted: publication, maximum: 3Y, text: { zh: x, en: x }, article: { zh: x, en: x }${more} }\n`;

describe('of the policies', () => {
	test.each([
		['plan2007', '2021-08-31', '2021-09-10', '2024-09-10'],
		['samr44', '2021-09-01', '2021-09-10', '2024-09-10'],
		['samr44', '2026-03-31', '2026-04-10', '2029-04-10'],
		['ndrc36severe', '2026-04-01', '2026-04-10', '2029-04-01'],
	])('%s fits a decision of %s', async (id, decidedOn, listedOn, until) => {
		const { records } = await gateFolder(oneRow({ 决定日期: decidedOn, 列入日期: listedOn }), listedOn);
		expect(records['blacklist']![0]!.term).toMatchObject({ policy: id, until });
	});

	test.each([
		['轻微', 'ndrc36mild', '2026-07-01', null],
		['一般', 'ndrc36general', '2027-04-01', '2026-07-01'],
		['严重', 'ndrc36severe', '2029-04-01', '2027-04-01'],
	])('a severity of %s takes %s', async (severity, id, until, repairFrom) => {
		const { records } = await gateFolder(
			oneRow({ 决定日期: '2026-04-01', 列入日期: '2026-04-10', 失信程度: severity }),
			'2026-04-10'
		);
		expect(records['blacklist']![0]!.term).toMatchObject({ policy: id, until, repairFrom });
	});

	test('none that fits, and two that fit, reject the row', async () => {
		const gap = policy('early', '{ until: 2024-12-31 }') + policy('late', '{ from: 2026-01-01 }');
		expect((await gateFolder({ ...oneRow(), 'policies.yaml': gap })).rules).toContain('policy-missing');
		const both = policy('one', '{ until: 2026-12-31 }') + policy('two', '{ from: 2025-01-01 }');
		expect((await gateFolder({ ...oneRow(), 'policies.yaml': both })).rules).toContain('policy-missing');
		const named = { ...oneRow({ 公示期限依据: 'two' }), 'policies.yaml': both };
		expect((await gateFolder(named)).records['blacklist']![0]!.term.policy).toBe('two');
	});

	test('one that is named and is not there rejects the row', async () => {
		expect((await gateFolder(oneRow({ 公示期限依据: 'samr45' }))).rules).toContain('policy-missing');
	});

	test('a violation of today without severity has none', async () => {
		const { rules, records } = await gateFolder({
			...oneRow(),
			'violations/example/list.csv':
				'recordNo,ground,authority,decidedOn,listedOn\nWG-1,x,示例海关,2026-05-01,2026-05-02',
		});
		expect(rules).toContain('policy-missing');
		expect(records['violations']).toEqual([]);
	});
});

test.each([
	['2026-11-22', 'current', '2026-11-23'],
	['2026-11-23', 'ended', null],
])('on %s a listing shown until 2026-11-22 is %s', async (today, standing, next) => {
	const { records, gated } = await gateFolder(oneRow({ 公示截止日期: '2026-11-22' }), today);
	expect(records['blacklist']![0]!.standing).toBe(standing);
	expect(gated.next).toBe(next);
});
