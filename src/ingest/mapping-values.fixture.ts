import { expect } from 'vitest';
import { blacklistCsv, readFolder } from './intake.fixture.ts';
import { FOREIGN, foreign, own, place, rules, type Proofs } from './mapping.fixture.ts';

/** Proofs of the keys that say how cells are understood. */
export const valuesProofs: Proofs = {
	language: async () => {
		const read = await readFolder(place('language: de', { 'list.csv': own }));
		expect(read.intake.sources[0]!.mapping.language).toBe('de');
	},
	blank: async () => {
		const xx = place('blank: ["xx"]', { 'list.csv': blacklistCsv({ 违法事实: 'xx', 处罚内容: '/' }) });
		expect((await readFolder(xx)).entries[0]!.values).toMatchObject({ facts: null, penalty: '/' });
	},
	dates: async () => {
		const read = await readFolder(
			place(`dates: ["YYYY-MM-DD", "DD-MM-YYYY HH:mm:ss", "MMM D, YYYY", "excel"]\n${FOREIGN}`, {
				'list.csv': foreign(
					'1;A;2025-01-02;x',
					'2;B;03-02-2025 00:00:00;x',
					'3;C;Oct 30, 2024;x',
					'4;D;45659;x'
				),
			})
		);
		expect(read.entries.map(({ values }) => values['listedOn'])).toEqual([
			'2025-01-02',
			'2025-02-03',
			'2024-10-30',
			'2025-01-02',
		]);
	},
	twoDigitYears: async () => {
		const read = await readFolder(
			place('twoDigitYears: 2000', { 'list.csv': blacklistCsv({ 列入日期: '25-3-2' }) })
		);
		expect(read.entries[0]!.values['listedOn']).toBe('2025-03-02');
	},
	decimal: async () => {
		const read = await readFolder(
			place('decimal: ","', { 'list.csv': blacklistCsv({ 罚款金额: '1.234,50' }) })
		);
		expect(read.entries[0]!.values['fine']).toBe('1234.5');
	},
	columns: async () => {
		const read = await readFolder(
			place(
				`columns:
  编 号: recordNo
  备注: ignore
  备注#2: facts
  "#7": penalty
  厂家: { field: party, pattern: "生产商[：:](?<party>[^；]+)" }
  省市: { split: " ", into: [region.1, region.2] }
constants: { ground: x, authority: y, listedOn: "2025-01-01", partyKind: enterprise }`,
				{ 'list.csv': '编号,备注,备注,厂家,省市,内部,\n1,甲,乙,生产商：示例食品厂；电话,广东 深圳市,z,丙' }
			)
		);
		expect(read.entries[0]!.values).toMatchObject({
			recordNo: '1',
			facts: '乙',
			penalty: '丙',
			party: { name: '示例食品厂' },
			region: '440300',
		});
		expect(rules(read)).toEqual(['heading-unknown']);
	},
	values: async () => {
		const read = await readFolder(
			place(
				`values: { severity: { "/^很/": severe, "2级": general, "*": mild }, measures: { "/罚/": fined, "/没收/": confiscated } }`,
				{
					'list.csv': blacklistCsv(
						{ 失信程度: '很严重', 处理措施: '罚款并没收' },
						{ 失信程度: '２级' },
						{ 失信程度: '其它' }
					),
				}
			)
		);
		expect(read.entries.map(({ values }) => values['severity'])).toEqual(['severe', 'general', 'mild']);
		expect(read.entries[0]!.values['measures']).toEqual(['fined', 'confiscated']);
		expect(read.entries[0]!.raw).toMatchObject({ severity: '很严重' });
		const listed = await readFolder(
			place(
				'separators: { violations: "、" }\nvalues: { violations: { 农残: residues, "/菌/": microbiology, "*": other } }',
				{
					'list.csv': blacklistCsv({ 违法行为: '农残、大肠菌群、怪事' }, { 违法行为: '怪事' }),
				}
			)
		);
		expect(listed.entries.map(({ values }) => values['violations'])).toEqual([
			['residues', 'microbiology', 'other'],
			['other'],
		]);
	},
	separators: async () => {
		const read = await readFolder(
			place(
				'separators: { party: "；", partyCode: "；" }',
				{
					'cases.csv':
						'caseNo,title,party,partyCode,partyKind,authority,status,publishedOn\n1,t,甲公司；乙公司,914403001922038216；9111000071093123XX,企业；企业,a,decided,2025-01-01\n2,t,甲公司；乙公司,914403001922038216,企业；企业,a,decided,2025-01-01',
				},
				'cases'
			)
		);
		expect(read.entries[0]!.values['party']).toMatchObject([
			{ name: '甲公司', ids: [{ value: '914403001922038216' }] },
			{ name: '乙公司', ids: [{ value: '9111000071093123XX' }] },
		]);
		expect(rules(read)).toEqual(['ragged', 'rejects']);
	},
};
