import { describe, expect, test } from 'vitest';
import { blacklistCsv, type Folder } from '../ingest/intake.fixture.ts';
import { gateFolder } from './gate.fixture.ts';

const list = (...rows: readonly Readonly<Record<string, string>>[]): Folder => ({
	'blacklist/example/list.csv': blacklistCsv(...rows),
});
const suppressed = (...lines: readonly string[]): Folder => ({ 'suppressed.yaml': `${lines.join('\n')}\n` });
const value = (text: string) => `- { value: "${text}", since: 2026-01-01, ground: 法院裁定 }`;
const NAME = '示例秘密配方有限公司';

describe('a suppressed value', () => {
	test('goes in every form, from names, former names, keys, prose and links', async () => {
		const { all, gated } = await gateFolder({
			...list(
				{ 违法事实: '由示例 秘密配方有限公司、示例秘密配方\u00ad有限公司供货，示例祕密配方有限公司在场' },
				{ 主体名称: '示例秘密配方有限公司 ', 来源链接: 'https://example.gov.cn/1' },
				{ 主体曾用名: NAME },
				{ 记录编号: `${NAME}-4` }
			),
			...suppressed(value(NAME)),
		});
		expect(all).not.toMatch(/[秘祕]密/);
		expect(gated.hidden.has(NAME)).toBe(true);
	});

	test('takes a party’s page with its name', async () => {
		const { records, parties } = await gateFolder({
			...list({ 主体名称: NAME }),
			...suppressed(value('示例 秘密配方有限公司')),
		});
		expect(records['blacklist']![0]!.title).toBe('〔已隐去〕');
		expect(parties).toEqual([]);
	});

	test('leaves records in which it does not stand as they were', async () => {
		const row = { 罚款金额: '5万元', 来源链接: 'https://example.gov.cn/1' };
		const one = await gateFolder(list(row));
		const two = await gateFolder({ ...list(row), ...suppressed(value(NAME)) });
		expect(two.all).toBe(one.all);
		expect(one.records['blacklist']![0]!.raw).toEqual({ fine: '5万元' });
	});

	test('too short to be searched for stops', async () => {
		const { rules } = await gateFolder({ ...list({}), ...suppressed(value('李')) });
		expect(rules).toEqual(['mapping']);
	});
});

describe('suppressed fields of a record', () => {
	const fields = (names: string, key = 'HMD-1') =>
		suppressed(`- { dataset: blacklist, key: ${key}, fields: [${names}], ground: 当事人申请 }`);

	test('are blank, and their words are hidden wherever that record says them', async () => {
		const { records, all, gated } = await gateFolder({
			...list(
				{ 经营场所: '示例路9号', 违法事实: '在示例路9号掺假', 罚款金额: '5万元', 所在地区: '440300' },
				{
					所在地区: '440300',
				}
			),
			...fields('address, fine, region'),
		});
		expect(records['blacklist']![0]!.values).toMatchObject({
			address: null,
			fine: null,
			region: null,
			facts: '在〔已隐去〕掺假',
		});
		expect(all).not.toContain('示例路9号');
		expect([...gated.hidden]).toEqual(['示例路9号']);
	});

	test('that other records lawfully share are not searched for', async () => {
		const { records, gated } = await gateFolder({ ...list({}, {}), ...fields('authority, ground') });
		expect(records['blacklist']![0]!.values).toMatchObject({ authority: null, ground: null });
		expect([...gated.hidden]).toEqual([]);
	});

	test('may be the party with its codes', async () => {
		const { records, parties, all } = await gateFolder({
			...list({ 违法事实: '示例第1食品有限公司（914403001922038216）掺假' }),
			...fields('party'),
		});
		expect(records['blacklist']![0]).toMatchObject({ title: null, values: { party: null } });
		expect(parties).toEqual([]);
		expect(all).not.toMatch(/示例第1|914403001922038216/);
	});

	test('may be the number itself', async () => {
		const { records, all } = await gateFolder({ ...list({}), ...fields('recordNo') });
		expect(records['blacklist']![0]!.key).toBe('example~1');
		expect(all).not.toContain('HMD-1');
	});

	test.each([
		['a field that there is not', 'adress', 'HMD-1', 'mapping'],
		['a record that there is not', 'address', 'HMD-9', 'decision-unused'],
	])('of %s are said to be', async (_, names, key, rule) => {
		const { rules } = await gateFolder({ ...list({}), ...fields(names, key) });
		expect(rules).toEqual([rule]);
	});
});
