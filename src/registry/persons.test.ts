import { describe, expect, test } from 'vitest';
import { blacklistCsv, type Folder } from '../ingest/intake.fixture.ts';
import { gateFolder } from './gate.fixture.ts';

const table = (...rows: readonly Readonly<Record<string, string>>[]) =>
	[Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))]
		.map((cells) => cells.map((cell) => `"${cell}"`).join(','))
		.join('\n');
const aCase = (row: Readonly<Record<string, string>>): Folder => ({
	'cases/example/list.csv': table({
		caseNo: 'AL-1',
		title: '一起掺假案',
		party: '示例第1食品有限公司',
		partyKind: '企业',
		partyCode: '',
		partyFormer: '',
		facts: '',
		reply: '',
		authority: '示例市局',
		status: 'decided',
		decidedOn: '2025-03-01',
		publishedOn: '2025-03-05',
		related: '',
		...row,
	}),
});
/** A masked person, in a listing and in a case that refers to it. */
const person = (name: string, given: string): Folder => ({
	'blacklist/example/list.csv': blacklistCsv(
		{},
		{
			主体名称: name,
			主体类型: '自然人',
			主体曾用名: `欧阳小${given}`,
			法定代表人: name,
			经营场所: `示例路${given}楼9号`,
			违法事实: `${name}（又写作欧 阳${given}、歐陽${given}、欧阳\u200b${given}）售假，${given}供认`,
			处罚内容: `没收${name}的货物`,
			当事人陈述: `我${given}不服`,
			列入依据: `食品安全法；${name}案`,
			来源链接: `https://example.gov.cn/${encodeURIComponent(name)}`,
		}
	),
	...aCase({
		title: `${name}销售假酒案`,
		facts: `涉及${name}，${given}另案处理`,
		related: 'blacklist:HMD-2',
	}),
});

test('two registers that differ only in the given name of a person are the same', async () => {
	const one = await gateFolder(person('欧阳建国', '建国'));
	const two = await gateFolder(person('欧阳海波', '海波'));
	expect(two.all).toBe(one.all);
	expect(one.all).not.toMatch(/建国|建國/);
	expect(one.records['cases']![0]).toMatchObject({
		title: '欧阳某销售假酒案',
		values: { facts: '涉及欧阳某，某另案处理', related: ['blacklist:HMD-2'] },
	});
	expect(one.records['blacklist']![1]!.values).toMatchObject({
		legalRepresentative: null,
		address: null,
		sourceUrl: null,
	});
});

test('a person whose key holds the name has another, and what refers to it follows', async () => {
	const build = (name: string, given: string) =>
		gateFolder({
			...person(name, given),
			'blacklist/example/source.yaml': 'sender: { zh: 示例, en: Example }\nkey: [recordNo, party]\n',
			...aCase({ title: `${name}案`, related: `blacklist:HMD-2 + ${name}` }),
		});
	const one = await build('欧阳建国', '建国');
	expect((await build('欧阳海波', '海波')).all).toBe(one.all);
	expect(one.records['cases']![0]!.values['related']).toEqual(['blacklist:HMD-2~1']);
});

test('a reference to a named record of several cells leads to its key, one to a pending record nowhere', async () => {
	const { records } = await gateFolder({
		'blacklist/example/list.csv': blacklistCsv(
			{},
			{ 主体名称: '乙', 主体类型: '企业', 决定日期: '2026-11-20', 列入日期: '2026-11-23' }
		),
		'blacklist/example/source.yaml': 'sender: { zh: 示例, en: Example }\nkey: [recordNo, party]\n',
		...aCase({ related: 'blacklist:HMD-1 · 示例第1食品有限公司；recalls:NONE；blacklist:HMD-2 + 乙' }),
	});
	expect(records['cases']![0]!.values['related']).toEqual([
		`blacklist:${records['blacklist']![0]!.key}`,
		'recalls:NONE',
	]);
});

describe('in a case of several parties', () => {
	const several: Folder = aCase({
		party: '示例第1食品有限公司；张建国；张建国食品店',
		partyKind: '企业；自然人；个体工商户',
		facts: '张建国用张建国食品店的执照向示例第1食品有限公司供货，建国供认',
	});

	test('a person is masked and the firm that bears the name is not', async () => {
		const { records, parties, gated } = await gateFolder(several);
		expect(records['cases']![0]!.values['facts']).toBe(
			'张某用张建国食品店的执照向示例第1食品有限公司供货，某供认'
		);
		expect(parties.map(({ party }) => party.name)).toEqual(['示例第1食品有限公司', '张建国食品店']);
		expect(gated.hidden.has('张建国')).toBe(true);
		expect(gated.shown).toEqual(['张建国食品店']);
	});
});

test.each(['张某', '张某某', '李XX', '某食品企业', '个人', '不详'])(
	'a party named “%s” hides itself, and the words are not searched for',
	async (name) => {
		const { gated } = await gateFolder({
			'blacklist/example/list.csv': blacklistCsv({
				主体名称: name,
				主体类型: '自然人',
				统一社会信用代码: '',
			}),
		});
		expect([...gated.hidden]).toEqual([]);
	}
);

test('a name with dots is hidden without them and by its parts', async () => {
	const { all, gated } = await gateFolder({
		'blacklist/example/list.csv': blacklistCsv({
			主体名称: '买买提·吐尔逊',
			主体类型: '',
			统一社会信用代码: '',
			违法事实: '买买提•吐尔逊、买买提吐尔逊售假，买买提供认',
		}),
	});
	expect(all).not.toMatch(/买买提|吐尔逊/);
	expect([...gated.hidden].toSorted()).toEqual(['买买提·吐尔逊', '买买提吐尔逊'].toSorted());
});

test('a legal representative may stand on the page of the record alone', async () => {
	const { gated } = await gateFolder({
		'blacklist/example/list.csv': blacklistCsv(
			{ 法定代表人: '张建国' },
			{ 主体名称: '张建国', 主体类型: '自然人' }
		),
	});
	expect(gated.hidden.has('张建国')).toBe(true);
	expect([...gated.ownPages]).toEqual([['张建国', new Set(['blacklist/hmd-1'])]]);
});

describe('a case whose parties may not be named', () => {
	const all = {
		title: '华明公司生产不合格糕点案',
		party: '广东省深圳市华明食品有限公司（原旧明食品加工厂）',
		partyKind: '企业',
		partyCode: '914403001922038216',
		partyFormer: '深圳市先明食品厂',
		facts:
			'广东省深圳市华明食品有限公司（原旧明食品加工厂）（以下简称“华明公司”，代码 9144 0300 1922 0382 16）掺假，华明食品停产，旧明食品加工厂、先明食品厂关停',
		reply: '华明公司：廣東省深圳市華明食品有限公司已整改',
		related: 'blacklist:HMD-1',
	};

	test.each([
		['before the decision', { status: 'filed', decidedOn: '' }],
		['when the decision is revoked', { status: 'revoked' }],
		['after the term', { decidedOn: '2022-03-01', publishedOn: '2022-03-05' }],
	])('names and links nobody %s', async (_, row) => {
		const { records, parties, all: whole } = await gateFolder(aCase({ ...all, ...row }));
		expect(whole).not.toMatch(/华明|旧明|先明|華明|9144/);
		expect(records['cases']![0]!.values['related']).toBeNull();
		expect(records['cases']![0]!.values['facts']).toBe(
			'某企业（以下简称“某企业”，代码 ）掺假，某企业停产，某企业、某企业关停'
		);
		expect(parties).toEqual([]);
	});
});
