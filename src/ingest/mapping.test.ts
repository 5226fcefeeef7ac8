import { zipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { encode } from './formats/encoded.fixture.ts';
import { blacklistCsv, readFolder, type Folder, type FolderRead } from './intake.fixture.ts';
import { mappingSchema } from './mapping.ts';
import { xlsxOf } from './xlsx-export.fixture.ts';

const SENDER = 'sender: { zh: 示例, en: Example }';
const own = blacklistCsv({});

const place = (yaml: string, files: Folder, dataset = 'blacklist'): Folder => ({
	[`${dataset}/example/source.yaml`]: `${SENDER}\n${yaml}\n`,
	...Object.fromEntries(
		Object.entries(files).map(([name, content]) => [`${dataset}/example/${name}`, content])
	),
});

const keys = ({ entries }: FolderRead) => entries.map(({ key }) => key);
const rules = ({ problems }: FolderRead) => problems.map(({ rule }) => rule);
const file = ({ intake }: FolderRead, at = 0) => intake.sources[0]!.accounts[at]!;

/** A foreign blacklist: what a mapping turns into ours. */
const foreign = (...rows: readonly string[]) => ['Nr;Firma;Datum;Grund', ...rows].join('\n');
const FOREIGN = `delimiter: ";"
columns: { Nr: recordNo, Firma: party, Datum: listedOn, Grund: ground }
constants: { authority: Amt, partyKind: enterprise }`;

const proofs: Record<string, () => Promise<void>> = {
	sender: async () => {
		const read = await readFolder({
			'blacklist/example/list.csv': own,
			'blacklist/example/source.yaml': 'mode: snapshot\n',
		});
		expect(rules(read)).toContain('mapping');
	},
	licence: async () => {
		const read = await readFolder(place('licence: CC-BY-4.0', { 'list.csv': own }));
		expect(read.intake.sources[0]!.mapping.licence).toBe('CC-BY-4.0');
	},
	files: async () => {
		const read = await readFolder(place('files: ["2025/*.csv"]', { '2025/list.csv': own, 'other.csv': own }));
		expect(keys(read)).toEqual(['HMD-1']);
		expect(rules(read)).toEqual(['file-unread']);
		const slip = await readFolder(place('files: "*.cvs"', { 'list.csv': own }));
		expect(rules(slip)).toEqual(['file-unread', 'mapping', 'rows-few']);
	},
	ignore: async () => {
		const read = await readFolder(
			place('files: list.csv\nignore: other.*', { 'list.csv': own, 'other.csv': own })
		);
		expect(rules(read)).toEqual([]);
	},
	mode: async () => {
		const later = blacklistCsv({ 违法事实: '更正' });
		const read = await readFolder(place('mode: increments', { '1.csv': own, '2.csv': later }));
		expect(read.entries.map(({ values }) => values['facts'])).toEqual(['更正']);
		expect([file(read).superseded, file(read).used, file(read, 1).used]).toEqual([1, 0, 1]);
		const same = await readFolder(place('mode: increments', { '1.csv': own, '2.csv': own }));
		expect(same.problems.map(({ zh }) => zh)).toEqual(['与“1.csv”第 2 行的“HMD-1”完全相同，只公布一次。']);
	},
	vanished: async () => {
		const two = blacklistCsv({}, {});
		const asked = await readFolder(place('', { '2026-01-01.csv': two, '2026-02-01.csv': own }));
		expect(rules(asked)).toEqual(['vanished']);
		const expired = await readFolder(
			place('vanished: expired', { '2026-01-01.csv': two, '2026-02-01.csv': own })
		);
		expect(rules(expired)).toEqual([]);
		expect(expired.intake.sources[0]!.vanished.map(({ end }) => end)).toEqual([
			{ on: '2026-02-01', ground: 'expired' },
		]);
	},
	prefix: async () =>
		expect(keys(await readFolder(place('prefix: "a-"', { 'list.csv': own })))).toEqual(['a-HMD-1']),
	format: async () => {
		const tabs = own.replaceAll(',', '\t');
		expect(keys(await readFolder(place('format: tsv', { 'list.txt': tabs })))).toEqual(['HMD-1']);
		expect(rules(await readFolder(place('format: xlsx', { 'list.csv': own })))).toContain('format-refused');
	},
	encoding: async () => {
		const big5 = Uint8Array.from([
			...strToU8('Nr;Firma;Datum;Grund\n1;'),
			0xa4,
			0xa4,
			0xa4,
			0xe5,
			...strToU8(' Ltd;2025-01-01;x'),
		]);
		const read = await readFolder(place(`encoding: big5\n${FOREIGN}`, { 'list.csv': big5 }));
		expect(read.entries[0]!.values['party']).toMatchObject({ name: '中文 Ltd' });
	},
	delimiter: async () => {
		const read = await readFolder(place('delimiter: "~"', { 'list.csv': own.replaceAll(',', '~') }));
		expect(keys(read)).toEqual(['HMD-1']);
	},
	sheet: async () => {
		const book = { 'list.xlsx': xlsxOf(own, { hidden: '第二表' }) };
		expect(keys(await readFolder(place('sheet: 第二表', book)))).toEqual(['HMD-1']);
		expect(keys(await readFolder(place('sheet: 1', book)))).toEqual(['HMD-1']);
		expect(rules(await readFolder(place('sheet: 第三表', book)))).toContain('mapping');
		const beside = { '1.csv': own, '2.zip': zipSync({ 'x.xlsx': xlsxOf(own, { hidden: '第二表' }) }) };
		const mixed = await readFolder(place('sheet: 第二表\nmode: increments', beside));
		expect([rules(mixed), file(mixed).used, file(mixed, 1).sheet]).toEqual([
			['repeated', 'hidden-sheet'],
			1,
			'x.xlsx/第二表',
		]);
	},
	header: async () => {
		const [headings = '', row = ''] = own.split('\n');
		const read = await readFolder(place('header: 3', { 'list.csv': `失信名单\n\n${headings}\n${row}` }));
		expect([keys(read), file(read).rows]).toEqual([['HMD-1'], 1]);
		const joined = await readFolder(
			place(`header: [1, 2]\n${FOREIGN.replace('Firma:', '"Name der Firma":')}`, {
				'list.csv': 'Nr;Name der;Datum;Grund\n;Firma;;\n1;X GmbH;2025-01-01;y',
			})
		);
		expect(joined.entries[0]!.values['party']).toMatchObject({ name: 'X GmbH' });
	},
	footer: async () => {
		const read = await readFolder(place('footer: 1', { 'list.csv': `${own}\n合计,1,,,,,,` }));
		expect([keys(read), file(read).rows, file(read).footer]).toEqual([['HMD-1'], 2, 1]);
	},
	records: async () => {
		const [headings = [], row = []] = own.split('\n').map((line) => line.split(','));
		const item = Object.fromEntries(headings.map((heading, at) => [heading, row[at]]));
		const read = await readFolder(
			place('records: /data/items', { 'list.json': JSON.stringify({ data: { items: [item] } }) })
		);
		expect([keys(read), read.entries[0]!.row]).toEqual([['HMD-1'], 1]);
	},
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
	skip: async () => {
		const read = await readFolder(
			place('skip: [{ column: 作出决定机关, equals: [RASFF], why: another dataset }]', {
				'list.csv': blacklistCsv({}, { 作出决定机关: 'rasff' }),
			})
		);
		expect([keys(read), file(read).skipped]).toEqual([['HMD-1'], 1]);
	},
	explode: async () => {
		const read = await readFolder(
			place(`${FOREIGN}\nexplode: { column: Nr, by: "、" }`, {
				'list.csv': foreign('1、2、3;A;2025-01-01;x'),
			})
		);
		expect([keys(read), file(read).used]).toEqual([['1', '2', '3'], 1]);
	},
	group: async () => {
		const rows = blacklistCsv(
			{ 违法行为: '无证生产经营' },
			{
				记录编号: 'HMD-1',
				主体名称: '示例第1食品有限公司',
				统一社会信用代码: '914403001922038216',
				违法行为: '虚假标注',
			}
		);
		const read = await readFolder(place('group: true', { 'list.csv': rows }));
		expect(read.entries.map(({ values }) => values['violations'])).toEqual([
			['unlicensed', 'falseLabelling'],
		]);
		expect(file(read).used).toBe(2);
		const conflict = await readFolder(
			place('group: true', { 'list.csv': blacklistCsv({}, { 记录编号: 'HMD-1' }) })
		);
		expect(rules(conflict)).toContain('key-conflict');
	},
	persons: async () => {
		const csv =
			'Nr;Firma;Datum;Grund;Geburts-Datum\n1;Anna Muster;2025-01-01;x;1970-05-01\n2;Muster GmbH;2025-01-01;x;\n3;Max Jung;2025-01-01;x;2010-05-01';
		const read = await readFolder(
			place(
				`${FOREIGN.replace('partyKind: enterprise', '').replace(', }', ' }')}\npersons: { filled: Geburts-Datum }`,
				{ 'list.csv': csv }
			)
		);
		expect(read.entries.map(({ values }) => (values['party'] as { kind: string | null }).kind)).toEqual([
			'person',
			null,
		]);
		expect(rules(read)).toContain('minor');
		const beside = await readFolder(
			place(
				`columns: { 编号: recordNo, 企业名称: party.1, 自然人姓名: party.2 }
persons: { filled: 自然人姓名 }
constants: { ground: x, authority: y, listedOn: "2025-01-01" }`,
				{ 'list.csv': '编号,企业名称,自然人姓名\n1,Muster GmbH,\n2,,Anna Muster' }
			)
		);
		expect(beside.entries.map(({ values }) => values['party'])).toMatchObject([
			{ name: 'Muster GmbH', kind: null },
			{ name: 'Anna Muster', kind: 'person' },
		]);
	},
	constants: async () => {
		const read = await readFolder(
			place('constants: { facts: 常量 }', {
				'list.csv': blacklistCsv({ 违法事实: '' }, { 违法事实: '原文' }),
			})
		);
		expect(read.entries.map(({ values }) => values['facts'])).toEqual(['常量', '原文']);
	},
	key: async () => {
		const read = await readFolder(
			place('key: [decisionNo, party]', {
				'list.csv': blacklistCsv({ 记录编号: '', 决定书文号: '示处〔2025〕1号' }),
			})
		);
		expect(keys(read)).toEqual(['示处〔2025〕1号\u001f示例第1食品有限公司']);
	},
	units: async () => {
		const read = await readFolder(
			place('units: { fine: 万元 }', { 'list.csv': blacklistCsv({ 罚款金额: '12.5' }) })
		);
		expect(read.entries[0]!.values['fine']).toBe('125000');
	},
	expected: async () => {
		const missed = await readFolder(
			place('expected: { rows: [2, 9], filled: { fine: 0.1 } }', { 'list.csv': own })
		);
		expect(rules(missed)).toEqual(['rows-few', 'filled']);
		const allowed = await readFolder(
			place('expected: { rejects: 0.5 }', { 'list.csv': blacklistCsv({}, { 列入依据: '' }) })
		);
		expect(rules(allowed)).toEqual(['required']);
	},
};

describe('source.yaml', () => {
	test('has a proof for each of its keys', () => {
		expect(Object.keys(proofs)).toEqual(Object.keys(mappingSchema.shape));
	});

	test.each(Object.entries(proofs))('%s does what it says', async (_, prove) => prove());

	test('answers a wrong key with the nearest right one', async () => {
		const { problems } = await readFolder(
			place('encodng: gbk\nexpected: { row: [1, 2] }', { 'list.csv': own })
		);
		expect(problems.map(({ zh, write }) => [zh, write])).toMatchInlineSnapshot(`
			[
			  [
			    "第 3 行，没有“expected.row”这个配置项，是否想写“rows”？",
			    "rows",
			  ],
			  [
			    "第 2 行，没有“encodng”这个配置项，是否想写“encoding”？",
			    "encoding",
			  ],
			]
		`);
	});

	test('answers a wrong field with the nearest right one', async () => {
		const { problems } = await readFolder(place('columns: { 编号: recordno }', { 'list.csv': own }));
		expect(problems.map(({ en, write }) => [en, write])).toMatchInlineSnapshot(`
			[
			  [
			    "Under columns in source.yaml, “recordno” is no field of this dataset; did you mean “recordNo”?",
			    "recordNo",
			  ],
			]
		`);
	});

	test('answers values that no row could be read by', async () => {
		const { problems } = await readFolder(
			place(
				`values: { severity: { 高: sever, 低: null } }
constants: { partyKind: company, listedOn: 昨天 }
units: { fine: 吨 }
dates: ["dd.mm.yyyy", "DD/MM/YY", "excel"]`,
				{ 'list.csv': own }
			)
		);
		expect(problems.map(({ rule, zh, write }) => [rule, zh, write])).toMatchInlineSnapshot(`
			[
			  [
			    "mapping",
			    "source.yaml 的 values.severity 中“sever”不是允许的取值，是否想写“severe”？",
			    "severe",
			  ],
			  [
			    "mapping",
			    "source.yaml 的 constants.partyKind 中“company”不是允许的取值。允许的取值有：enterprise, individualTrader, workshop, farm, market, park, organisation, unlicensedSite, person",
			    null,
			  ],
			  [
			    "mapping",
			    "source.yaml 的 constants.listedOn：“昨天”不是能识别的日期写法。",
			    "2007-08-23",
			  ],
			  [
			    "mapping",
			    "source.yaml 的 units.fine 写的“吨”不是金额单位。可以写：元、百元、千元、万元、十万元、百万元、千万元、亿元。",
			    "万元",
			  ],
			  [
			    "mapping",
			    "source.yaml 的 dates 中“dd.mm.yyyy”没有年份。年、月、日写作 YYYY、MM、DD（大写），时、分、秒写作 HH、mm、ss。",
			    "DD.MM.YYYY",
			  ],
			  [
			    "mapping",
			    "source.yaml 的 dates 中“DD/MM/YY”的年份只有两位，须另写 twoDigitYears 说明世纪。",
			    "twoDigitYears: 2000",
			  ],
			]
		`);
	});

	test('says what a value has to be', async () => {
		const { problems } = await readFolder(
			place(
				`mode: snapshots
header: three
footer: -1
skip: [{ column: x, equals: y }]
expected: { rows: 80, rejects: 2 }
columns: { 编号: { fild: recordNo } }`,
				{ 'list.csv': own }
			)
		);
		expect(problems.map(({ zh, en, write }) => [zh, en, write])).toMatchInlineSnapshot(`
			[
			  [
			    "第 2 行，“mode”应为 snapshot、increments 之一。",
			    "Line 2: “mode” has to be one of snapshot, increments.",
			    "snapshot",
			  ],
			  [
			    "第 3 行，“header”应为数字，或列表，如 [甲, 乙]。",
			    "Line 3: “header” has to be a number, or a list such as [a, b].",
			    null,
			  ],
			  [
			    "第 4 行，“footer”不能小于 0。",
			    "Line 4: “footer” cannot be less than 0.",
			    null,
			  ],
			  [
			    "第 7 行，“columns.编号.field”没有填写，应为文字。",
			    "Line 7: “columns.编号.field” is missing; it is a text.",
			    null,
			  ],
			  [
			    "第 7 行，没有“columns.编号.fild”这个配置项，是否想写“field”？",
			    "Line 7: there is no key “columns.编号.fild”; did you mean “field”?",
			    "field",
			  ],
			  [
			    "第 5 行，“skip.0.why”没有填写，应为文字。",
			    "Line 5: “skip.0.why” is missing; it is a text.",
			    null,
			  ],
			  [
			    "第 6 行，“expected.rows”应为两个数的列表，如 [80, 4000]。",
			    "Line 6: “expected.rows” has to be a list of two numbers such as [80, 4000].",
			    null,
			  ],
			  [
			    "第 6 行，“expected.rejects”不能大于 1。",
			    "Line 6: “expected.rejects” cannot be more than 1.",
			    null,
			  ],
			]
		`);
	});

	test('takes one text where several are permitted', async () => {
		const read = await readFolder(
			place(
				'blank: xx\ndates: MM/DD/YYYY\nkey: decisionNo\nskip: [{ column: 列入依据, equals: 略, why: x }]',
				{
					'list.csv': blacklistCsv(
						{ 决定书文号: 'D1', 违法事实: 'xx', 列入日期: '12/31/2025' },
						{ 决定书文号: 'D2', 列入依据: '略' }
					),
				}
			)
		);
		expect([keys(read), read.entries[0]!.values['facts'], rules(read)]).toEqual([['D1'], null, []]);
	});

	test('reads an export of our own form without one, in any format', async () => {
		const [headings = [], row = []] = own.split('\n').map((line) => line.split(','));
		const item = Object.fromEntries(headings.map((heading, at) => [heading, row[at]]));
		const forms: Folder = {
			'list.csv': own,
			'gb.csv': encode(own, 'gb18030'),
			'list.xlsx': xlsxOf(own),
			'list.json': JSON.stringify([item]),
			'list.ndjson': JSON.stringify(item),
			'list.zip': zipSync({ 'inner.csv': strToU8(own) }),
		};
		for (const [name, content] of Object.entries(forms)) {
			const read = await readFolder({ [`blacklist/example/${name}`]: content });
			expect([name, keys(read), rules(read)]).toEqual([name, ['HMD-1'], []]);
		}
	});
});
