import { describe, expect, test } from 'vitest';
import { blacklistCsv, oneRow, type Folder } from '../ingest/intake.fixture.ts';
import { gateFolder } from './gate.fixture.ts';

const list = (...rows: readonly Readonly<Record<string, string>>[]): Folder => ({
	'blacklist/example/list.csv': blacklistCsv(...rows),
});
const person = { 主体名称: '欧阳建国', 主体类型: '自然人', 统一社会信用代码: '' };
const ended = { 移出日期: '2026-01-05', 移出原因: '信用修复' };

const cases = (row: Readonly<Record<string, string>>): Folder => {
	const all: Record<string, string> = {
		caseNo: 'AL-1',
		title: '示例华明食品有限公司生产不合格糕点案',
		party: '示例华明食品有限公司',
		partyKind: 'enterprise',
		partyCode: '914403001922038216',
		categories: 'biscuits',
		facts: '示例华明食品有限公司（914403001922038216）使用过期原料，示例华明食品随后停产。',
		authority: '示例市市场监督管理局',
		status: 'decided',
		decidedOn: '2025-03-01',
		publishedOn: '2025-03-05',
		sources: 'https://example.gov.cn/shili-huaming',
		...row,
	};
	return {
		'cases/example/cases.csv': [Object.keys(all), Object.values(all)]
			.map((cells) => cells.join(','))
			.join('\n'),
	};
};

describe('a listing', () => {
	test('that is pending is nowhere', async () => {
		const { all, gated } = await gateFolder(oneRow({ 决定日期: '2026-11-20', 列入日期: '2026-11-23' }));
		expect(all.trim()).toBe('');
		expect(gated.next).toBe('2026-11-23');
	});

	test('that has ended keeps its key, day and ground, and nothing else', async () => {
		const { records, parties, all } = await gateFolder(
			oneRow({ ...ended, 违法事实: '示例第1食品有限公司掺假' })
		);
		expect(records['blacklist']).toMatchObject([
			{ key: 'HMD-1', standing: 'ended', withdrawn: true, values: {}, raw: {}, origin: null },
		]);
		expect(records['blacklist']![0]!.term).toEqual({
			from: null,
			until: null,
			endedOn: '2026-01-05',
			endGround: 'repaired',
			repairFrom: null,
			policy: null,
		});
		expect(parties).toEqual([]);
		expect(all).not.toContain('示例第1');
	});

	test('that has ended tells nothing of its party: another name gives the same bytes', async () => {
		const one = await gateFolder(list({ ...ended, 违法事实: '掺假' }, {}));
		const other = await gateFolder(
			list(
				{
					...ended,
					主体名称: '别的名字有限公司',
					统一社会信用代码: '9111000071093123XX',
					违法事实: '以次充好',
					经营场所: '别处',
				},
				{}
			)
		);
		expect(other.all).toBe(one.all);
	});

	test('whose key holds the name has a key without it once it has ended', async () => {
		const mapped = (name: string): Folder => ({
			...list({ ...ended, 记录编号: '', 主体名称: name, 决定书文号: '示市监处〔2025〕1号' }),
			'blacklist/example/source.yaml': 'sender: { zh: 示例, en: Example }\nkey: [decisionNo, party]\n',
		});
		const one = await gateFolder(mapped('示例甲食品有限公司'));
		const other = await gateFolder(mapped('示例乙食品有限公司'));
		expect(one.records['blacklist']![0]!.key).toBe('示市监处〔2025〕1号~1');
		expect(other.all).toBe(one.all);
	});

	test('takes its end from a decision of the operator', async () => {
		const { records, rules } = await gateFolder({
			...oneRow(),
			'decisions.yaml':
				'- { dataset: blacklist, key: HMD-1, ended: revoked, on: 2026-11-16, reference: x }\n- { dataset: blacklist, key: NONE, ended: revoked, on: 2026-11-16 }\n',
		});
		expect(records['blacklist']![0]).toMatchObject({
			standing: 'ended',
			term: { endedOn: '2026-11-16', endGround: 'revoked' },
		});
		expect(rules).toEqual(['decision-unused']);
	});
});

describe('a natural person', () => {
	test('is masked, has no page, no code and no address', async () => {
		const { records, parties, all } = await gateFolder(
			list({ ...person, 法定代表人: '李四', 经营场所: '示例路1号', 违法事实: '欧阳建国销售假酒，建国供认。' })
		);
		const [record] = records['blacklist']!;
		expect(record!.title).toBe('欧阳某');
		expect(record!.values['facts']).toBe('欧阳某销售假酒，某供认。');
		expect(record!.values).toMatchObject({ legalRepresentative: null, address: null });
		expect(parties).toEqual([]);
		expect(all).not.toContain('建国');
	});

	test('is masked in every form in which the same row writes the name', async () => {
		const { all } = await gateFolder(list({ ...person, 违法事实: '歐陽建國、欧阳 建国、欧\u00ad阳建国' }));
		expect(all).not.toMatch(/建国|建國|建 国/);
	});

	test('cannot be told from another of the same surname', async () => {
		const one = await gateFolder(list({ ...person, 违法事实: '欧阳建国售假' }));
		const other = await gateFolder(list({ ...person, 主体名称: '欧阳海波', 违法事实: '欧阳海波售假' }));
		expect(other.all).toBe(one.all);
	});
});

describe('a case', () => {
	test('names its parties while the penalty is shown', async () => {
		const { records, parties } = await gateFolder(cases({}));
		expect(records['cases']![0]).toMatchObject({ standing: 'current', nameless: false });
		expect(parties.map(({ page }) => page)).toEqual(['914403001922038216']);
	});

	test.each([
		['before the decision', { status: 'filed', decidedOn: '' }, 'current'],
		['when the decision is revoked', { status: 'revoked' }, 'current'],
		['after the term', { publishedOn: '2023-03-05', decidedOn: '2023-03-01' }, 'ended'],
		['after an end that the sender states', { publishUntil: '2026-03-01' }, 'ended'],
	])('says 某食品企业 %s', async (_, row, standing) => {
		const { records, parties, all } = await gateFolder(cases(row));
		const [record] = records['cases']!;
		expect(record).toMatchObject({
			standing,
			nameless: true,
			withdrawn: false,
			title: '某食品企业生产不合格糕点案',
		});
		expect(record!.values['facts']).toBe('某食品企业（）使用过期原料，某食品企业随后停产。');
		expect(record!.values['sources']).toBeNull();
		expect(parties).toEqual([]);
		for (const hidden of ['华明', '914403001922038216', 'huaming']) expect(all).not.toContain(hidden);
	});
});

test('a suppressed value is in nothing that the gate lets through', async () => {
	const { all, gated } = await gateFolder({
		...oneRow({ 违法事实: '由示例秘密配方有限公司供货，示例 秘密配方有限公司在场' }),
		'suppressed.yaml': '- { value: 示例秘密配方有限公司, since: 2026-01-01, ground: 法院裁定 }\n',
	});
	expect(all).not.toMatch(/秘密配方/);
	expect(gated.hidden.has('示例秘密配方有限公司')).toBe(true);
});

test('keys that differ only in case are a conflict, since they would share an address', async () => {
	const { rules } = await gateFolder(list({ 记录编号: 'hmd-1' }, { 记录编号: 'HMD-1' }));
	expect(rules).toContain('key-conflict');
});
