import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { encode } from './formats/encoded.fixture.ts';
import { blacklistCsv, readFolder, type Folder } from './intake.fixture.ts';
import { keys, own, place, rules } from './mapping.fixture.ts';
import { filesProofs } from './mapping-files.fixture.ts';
import { rowsProofs } from './mapping-rows.fixture.ts';
import { valuesProofs } from './mapping-values.fixture.ts';
import { mappingSchema } from './mapping.ts';
import { xlsxOf } from './xlsx-export.fixture.ts';

const proofs = { ...filesProofs, ...valuesProofs, ...rowsProofs };

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
