import { describe, expect, test } from 'vitest';
import { blacklistCsv, type Folder } from '../ingest/intake.fixture.ts';
import { gateFolder } from './gate.fixture.ts';

const TODAY = '2026-11-22';
const list = (...rows: readonly Readonly<Record<string, string>>[]): Folder => ({
	'blacklist/example/list.csv': blacklistCsv(...rows),
});
const table = (row: Readonly<Record<string, string>>) =>
	[Object.keys(row), Object.values(row)].map((cells) => cells.join(',')).join('\n');

/** A firm in all that is said of it; the other differs from it in every cell that is not of the listing itself. */
const firm = {
	主体名称: '示例华明食品有限公司',
	主体曾用名: '示例旧明食品厂',
	统一社会信用代码: '9111000071093123XX',
	主体所在地: '440000',
	法定代表人: '李建国',
	所在地区: '440300',
	经营场所: '示例路9号',
	产品类别: 'biscuits',
	违法行为: 'fakeOrShoddy',
	处理措施: 'fined',
	违法事实: '示例华明食品有限公司掺假',
	处罚内容: '没收',
	罚款金额: '5000',
	当事人陈述: '示例华明已整改',
	来源链接: 'https://example.gov.cn/huaming',
};
const other = {
	主体名称: '别名甲乙丙丁有限公司',
	主体曾用名: '别名旧厂',
	统一社会信用代码: '91100000100003962T',
	主体所在地: '110000',
	法定代表人: '王海波',
	所在地区: '110000',
	经营场所: '他处8号楼',
	产品类别: 'wine；beer',
	违法行为: 'unlicensed',
	处理措施: 'closed',
	违法事实: '以次充好',
	处罚内容: '关停三家门店',
	罚款金额: '77',
	当事人陈述: '',
	来源链接: '',
};
const HIDDEN = /华明|旧明|9111000071093123XX|李建国|示例路9号|huaming/;

describe.each([
	['by a stated day', { 移出日期: '2026-01-05', 移出原因: '信用修复' }, {}],
	['on the very day', { 移出日期: TODAY, 移出原因: '信用修复' }, {}],
	['by the last day that the sender states', { 公示截止日期: '2026-11-21' }, {}],
	['by the longest term of the policy', { 决定日期: '2022-03-01', 列入日期: '2022-03-02' }, {}],
	[
		'by a decision of the operator',
		{},
		{ 'decisions.yaml': '- { dataset: blacklist, key: HMD-1, ended: revoked, on: 2026-11-16 }\n' },
	],
])('a listing that has ended %s', (_, end, beside: Folder) => {
	test('tells nothing of its party, wherever else the party stands', async () => {
		const elsewhere = (name: string, code: string): Folder => ({
			'cases/example/list.csv': table({
				caseNo: 'AL-1',
				title: '一起掺假案',
				party: name,
				partyCode: code,
				authority: '示例市局',
				status: 'decided',
				decidedOn: '2025-03-01',
				publishedOn: '2025-03-05',
			}),
			'recalls/example/list.csv': table({
				noticeNo: 'ZH-1',
				product: '饼干',
				producer: name,
				producerCode: code,
				authority: '示例市局',
				announcedOn: '2025-03-05',
			}),
			'exemplars/example/list.csv': table({
				exemplarNo: 'SF-1',
				name: '示例园区',
				kind: 'foodSafetyPark',
				operator: name,
				operatorCode: code,
				authority: '示例市局',
			}),
		});
		const build = (row: typeof firm) =>
			gateFolder({
				...list({ ...row, ...end }, {}),
				...elsewhere(firm.主体名称, firm.统一社会信用代码),
				...beside,
			});
		const [one, two] = [await build(firm), await build(other)];
		expect(two.all).toBe(one.all);
		expect(one.records['blacklist']![0]).toMatchObject({ withdrawn: true, values: {} });
		const page = one.parties.find(({ party }) => party.name === firm.主体名称);
		expect(page!.records.map(({ dataset }) => dataset)).toEqual(['recalls', 'cases', 'exemplars']);
		expect([one.gated.doubts, one.gated.next]).toEqual([two.gated.doubts, two.gated.next]);
	});

	test('is in nothing where nobody else names it', async () => {
		const { all, gated } = await gateFolder({ ...list({ ...firm, ...end }, {}), ...beside });
		expect(all).not.toMatch(HIDDEN);
		expect(gated.hidden).toContain('示例华明食品有限公司');
	});
});

test('a listing that vanished with a ground tells nothing', async () => {
	const build = (row: typeof firm) =>
		gateFolder({
			'blacklist/example/2025-01.csv': blacklistCsv({}, row),
			'blacklist/example/2026-02-01.csv': blacklistCsv({}),
			'blacklist/example/source.yaml': 'sender: { zh: 示例, en: Example }\nvanished: expired\n',
		});
	const [one, two] = [await build(firm), await build({ ...other, 统一社会信用代码: '' })];
	expect(one.records['blacklist']!.map(({ key, withdrawn }) => [key, withdrawn])).toEqual([
		['HMD-1', false],
		['HMD-2', true],
	]);
	expect(two.all).toBe(one.all);
	expect(one.all).not.toMatch(HIDDEN);
});

describe.each([
	['[decisionNo, party]', '示市监处〔2025〕1号~2'],
	['[decisionNo, partyCode, party]', '示市监处〔2025〕1号~2'],
	['[party]', 'example~2'],
	['[decisionNo, legalRepresentative, address, facts]', '示市监处〔2025〕1号~2'],
])('under the key %s an ended listing', (key, shown) => {
	test('has a key that names nobody, two of one decision apart', async () => {
		const build = (row: typeof firm) =>
			gateFolder({
				...list(
					{ 决定书文号: '示市监处〔2025〕1号', 法定代表人: '赵六', 经营场所: '一号', 违法事实: '一' },
					{ ...row, 决定书文号: '示市监处〔2025〕1号', 移出日期: '2026-01-05' },
					{
						决定书文号: '示市监处〔2025〕1号',
						移出日期: '2026-01-06',
						法定代表人: '钱七',
						经营场所: '三号',
						违法事实: '三',
					}
				),
				'blacklist/example/source.yaml': `sender: { zh: 示例, en: Example }\nkey: ${key}\n`,
			});
		const [one, two] = [await build(firm), await build(other)];
		expect(one.records['blacklist']![1]!.key).toBe(shown);
		expect(one.records['blacklist']!.map(({ id }) => id)).toHaveLength(3);
		expect(two.all).toBe(one.all);
		expect(one.all).not.toMatch(HIDDEN);
	});
});

test('a record number that holds the name is not shown once the listing has ended', async () => {
	const { records, all } = await gateFolder(
		list({ ...firm, 记录编号: '示例华明食品有限公司-1', 移出日期: '2026-01-05' })
	);
	expect(records['blacklist']![0]!.key).toBe('example~1');
	expect(all).not.toMatch(HIDDEN);
});

test('an ended violation tells nothing of its party', async () => {
	const build = (name: string, code: string, more: string) =>
		gateFolder({
			...list({}),
			'violations/example/list.csv': table({
				recordNo: 'WG-1',
				party: name,
				partyCode: code,
				registrationNo: more,
				product: more,
				facts: `${name}${more}`,
				ground: more,
				authority: '示例海关',
				listedOn: '2025-06-01',
				endedOn: '2026-01-05',
				endGround: 'enteredInError',
				replaces: 'WG-0',
			}),
		});
	const one = await build('示例华明食品有限公司', '9111000071093123XX', '甲');
	expect((await build('别名有限公司', '', '乙')).all).toBe(one.all);
	expect(one.records['violations']![0]).toMatchObject({
		key: 'WG-1',
		withdrawn: true,
		term: { endedOn: '2026-01-05', endGround: 'enteredInError' },
	});
});
