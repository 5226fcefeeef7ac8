import { describe, expect, test } from 'vitest';
import { blacklistCsv, oneRow, type Folder } from '../ingest/intake.fixture.ts';
import { gateFolder } from './gate.fixture.ts';

const list = (...rows: readonly Readonly<Record<string, string>>[]): Folder => ({
	'blacklist/example/list.csv': blacklistCsv(...rows),
});
const decided = (...lines: readonly string[]): Folder => ({ 'decisions.yaml': `${lines.join('\n')}\n` });

describe('an end that the operator decides', () => {
	test('for all that vanished from a sender leaves what is still there', async () => {
		const { records, rules } = await gateFolder({
			'blacklist/example/1.csv': blacklistCsv({}, {}, {}),
			'blacklist/example/2.csv': blacklistCsv({}),
			...decided('- { dataset: blacklist, source: example, key: "*", ended: repaired, on: 2026-01-05 }'),
		});
		expect(records['blacklist']!.map(({ id, standing, term }) => [id, standing, term.endGround])).toEqual([
			['hmd-1', 'current', 'expired'],
			['hmd-2', 'ended', 'repaired'],
			['hmd-3', 'ended', 'repaired'],
		]);
		expect(rules).toEqual([]);
	});

	test('for all that vanished, of no sender in particular, stops', async () => {
		const { rules } = await gateFolder({
			...list({}),
			...decided('- { dataset: blacklist, key: "*", ended: repaired, on: 2026-01-05 }'),
		});
		expect(rules).toEqual(['mapping', 'decision-unused']);
	});

	test('on a key of several cells is written as messages show it', async () => {
		const { records, rules } = await gateFolder({
			...list({ 决定书文号: '一号' }),
			'blacklist/example/source.yaml': 'sender: { zh: 示例, en: Example }\nkey: [decisionNo, party]\n',
			...decided(
				'- { dataset: blacklist, key: 一号 + 示例第1食品有限公司, ended: repaired, on: 2026-01-05 }'
			),
		});
		expect(records['blacklist']![0]!.key).toBe('一号~1');
		expect(rules).toEqual([]);
	});

	test('on a later day changes nothing until then', async () => {
		const { records, gated } = await gateFolder({
			...list({}),
			...decided('- { dataset: blacklist, key: HMD-1, ended: repaired, on: 2026-11-25 }'),
		});
		expect(records['blacklist']![0]!.standing).toBe('current');
		expect(gated.next).toBe('2026-11-25');
	});

	test('of another sender, another list or another key is said to be unused', async () => {
		const { records, rules } = await gateFolder({
			...list({}),
			...decided(
				'- { dataset: blacklist, source: elsewhere, key: HMD-1, ended: repaired, on: 2026-01-05 }',
				'- { dataset: violations, key: HMD-1, ended: repaired, on: 2026-01-05 }',
				'- { dataset: blacklist, key: hmd-1, ended: repaired, on: 2026-01-05 }',
				'- { dataset: blacklist, source: example, key: "*", ended: repaired, on: 2026-01-05 }'
			),
		});
		expect(records['blacklist']![0]!.standing).toBe('current');
		expect(rules).toEqual(Array(4).fill('decision-unused'));
	});

	test('after the term had run out says expired, since that came first', async () => {
		const { records } = await gateFolder(
			list({ 公示截止日期: '2026-01-01', 移出日期: '2026-06-01', 移出原因: '信用修复' })
		);
		expect(records['blacklist']![0]!.term).toMatchObject({ endedOn: '2026-01-02', endGround: 'expired' });
	});
});

describe('a key that has changed', () => {
	test('leads on, over several changes', async () => {
		const { gated, rules } = await gateFolder({
			...oneRow(),
			...decided(
				'- { dataset: blacklist, key: OLD, movedTo: MID }',
				'- { dataset: blacklist, key: MID, movedTo: HMD-1 }'
			),
		});
		expect(gated.moved).toEqual([
			{ dataset: 'blacklist', from: 'old', to: 'hmd-1' },
			{ dataset: 'blacklist', from: 'mid', to: 'hmd-1' },
		]);
		expect(rules).toEqual([]);
	});

	test.each([
		['a record that is not there', {}, 'NONE', ['decision-unused']],
		['itself, in a circle', {}, 'OLD', ['decision-unused']],
		['a pending record', { 决定日期: '2026-11-20', 列入日期: '2026-11-23' }, 'HMD-1', []],
	])('to %s leads nowhere', async (_, row, to, expected) => {
		const { gated, rules } = await gateFolder({
			...list(row),
			...decided(`- { dataset: blacklist, key: OLD, movedTo: ${to} }`),
		});
		expect(gated.moved).toEqual([]);
		expect(rules).toEqual(expected);
	});

	test('and held a name leads nowhere once the listing has ended: its address is a digest of the name', async () => {
		const build = (row: Readonly<Record<string, string>>) =>
			gateFolder({
				...list({ 决定书文号: '二号', ...row }),
				'blacklist/example/source.yaml': 'sender: { zh: 示例, en: Example }\nkey: [decisionNo, party]\n',
				...decided(
					'- { dataset: blacklist, key: 一号 + 示例第1食品有限公司, movedTo: 二号 + 示例第1食品有限公司 }'
				),
			});
		expect((await build({})).gated.moved).toHaveLength(1);
		const { gated, rules } = await build({ 移出日期: '2026-01-05' });
		expect(gated.moved).toEqual([]);
		expect(rules).toEqual([]);
	});
});

describe('an honour', () => {
	const honour = (row: Readonly<Record<string, string>>): Folder => {
		const all: Record<string, string> = {
			exemplarNo: 'SF-1',
			name: '示例园区',
			kind: 'foodSafetyPark',
			authority: '示例市',
			...row,
		};
		return {
			'exemplars/example/list.csv': [Object.keys(all), Object.values(all)].map((c) => c.join(',')).join('\n'),
		};
	};
	const OPERATOR = { operator: '示例第1食品有限公司', operatorCode: '914403001922038216' };
	const TENANTS = {
		tenants: '示例甲有限公司；示例第1食品有限公司',
		tenantsOrgCode: '71093123X；192203821',
	};
	const keep = decided(
		'- { dataset: exemplars, key: SF-1, against: "blacklist:HMD-1", decision: keep, why: x }'
	);

	test.each([
		['whose operator', OPERATOR],
		['one of whose tenants', TENANTS],
	])('%s stands on a negative list stops until it is kept', async (_, row) => {
		const folder = { ...oneRow(), ...honour(row) };
		expect((await gateFolder(folder)).rules).toEqual(['exemplar-conflict']);
		expect((await gateFolder({ ...folder, ...keep })).rules).toEqual([]);
	});

	test.each([
		['has ended', OPERATOR, { 移出日期: '2026-01-05' }],
		['is pending', OPERATOR, { 决定日期: '2026-11-20', 列入日期: '2026-11-23' }],
		['has a code whose check digit fails', { ...OPERATOR, operatorCode: '914403001922038215' }, {}],
		['bears the name alone', { operator: '示例第1食品有限公司' }, {}],
	])('does not stop where the listing %s, and the decision is unused', async (_, row, listing) => {
		const { rules } = await gateFolder({ ...oneRow(listing), ...honour(row), ...keep });
		expect(rules.filter((rule) => rule !== 'code-check')).toEqual(['decision-unused']);
	});

	test('that was withdrawn does not stop', async () => {
		const { rules } = await gateFolder({
			...oneRow(),
			...honour({ ...OPERATOR, withdrawnOn: '2026-01-05' }),
		});
		expect(rules).toEqual([]);
	});
});
