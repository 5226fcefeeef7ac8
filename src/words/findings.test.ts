import { expect, test } from 'vitest';
import { datasetById } from '../datasets/index.ts';
import { recordOf } from '../derive/record.fixture.ts';
import { toTally } from '../derive/figures/figures.ts';
import { provinces } from '../domain/region-provinces.ts';
import type { Values } from '../domain/value.ts';
import type { PublicRecord } from '../registry/record.ts';
import { notesOf } from './figure-notes.ts';
import { findingOf } from './findings.ts';

const tally = (dataset: string, name: string, records: readonly PublicRecord[]) =>
	toTally({ dataset: datasetById(dataset)!, records, covered: new Set(['440000', '110000']) }, name);
const of = (dataset: string, ...values: readonly Values[]) =>
	values.map((each, at) => recordOf(dataset, `r${at}`, { values: each }));
const on = (from: string) => ({ ...recordOf('x', 'x').term, from });

test.each<[string, string, readonly Values[], string, string]>([
	[
		'blacklist',
		'violations',
		[{ violations: ['unlicensed'] }, { violations: ['unlicensed', 'residues'] }, { violations: ['other'] }],
		'无证生产经营最多：3 条中有 2 条（66.6%）',
		'Most records: Making or trading without a licence, 2 of 3 (66.6%)',
	],
	[
		'blacklist',
		'measures',
		[{ measures: ['fined'] }, { measures: ['closed'] }],
		'罚款和关停最多：2 条中各有 1 条（50.0%）',
		'Most records: Fined and Closed, 1 each of 2 (50.0%)',
	],
	[
		'recalls',
		'remedies',
		[{ remedies: ['other'] }, { remedies: ['other'] }, { remedies: ['refund'] }],
		'“其他”之外，退款最多：3 条中有 1 条（33.3%）',
		'Most records besides “Other”: Refund, 1 of 3 (33.3%)',
	],
	[
		'cases',
		'status',
		[{ status: 'final' }, { status: 'filed' }, { status: 'final' }],
		'共 3 条：已立案 1，已生效 2',
		'3 records: case opened 1, final 2',
	],
	[
		'recalls',
		'duration',
		[
			{ announcedOn: '2026-01-01', completedOn: '2026-01-11' },
			{ announcedOn: '2026-01-01', completedOn: '2026-02-10' },
		],
		'2 条中，一半在 25 天以内，最长 40 天',
		'Of 2 records, half took 25 days or fewer, the longest 40',
	],
	[
		'exemplars',
		'course',
		[{ awardedOn: '2024-01-01', withdrawnOn: '2025-01-01' }, { awardedOn: '2024' }],
		'写明命名日期的有 2 条，写明撤销日期的有 1 条',
		'2 records with a date of award; 1 record with a date of withdrawal',
	],
	[
		'blacklist',
		'region',
		[{ region: '440300' }, { region: '440100' }],
		'2 条记录分布在 1 个省级地区，1 个为零，32 个没有数据',
		'2 records in 1 of 34 province-level units; 1 with none; 32 without data',
	],
	[
		'inspections',
		'size',
		[
			{ grain: 'sample', verdict: 'pass', enterpriseSize: 'large' },
			{ grain: 'sample', verdict: 'fail', enterpriseSize: 'small' },
			{ grain: 'sample', verdict: 'pass', enterpriseSize: 'small' },
		],
		'2026年合格率 66.6%：3 批次中合格 2 批次',
		'Pass rate in 2026: 66.6%, 2 of 3 samples',
	],
])('%s %s finds what its numbers say', (dataset, name, values, zh, en) =>
	expect(findingOf(tally(dataset, name, of(dataset, ...values)))).toEqual({ zh, en })
);

test('the period of most records is named with its year', () => {
	const records = ['2026-01-05', '2026-03-05', '2026-03-09'].map((from, at) =>
		recordOf('recalls', `r${at}`, { values: { class: 'I' }, term: on(from) })
	);
	expect(findingOf(tally('recalls', 'class', records))).toEqual({
		zh: '2026年3月最多：3 条中有 2 条（66.6%）',
		en: 'Most records in March 2026: 2 of 3 (66.6%)',
	});
});

test('no sentence of a figure of regions names one', () => {
	const records = of(
		'violations',
		{ region: '440300', origin: ['BR'], violations: ['residues'] },
		{ region: '110105', origin: ['TH'], violations: ['residues'] }
	);
	for (const name of ['region', 'origin']) {
		const { zh, en } = findingOf(tally('violations', name, records));
		for (const { short, en: english } of [
			...provinces,
			{ short: '巴西', en: 'Brazil' },
			{ short: '泰国', en: 'Thailand' },
		]) {
			expect(zh).not.toContain(short);
			expect(en).not.toContain(english);
		}
	}
});

test('a note says what is not shown, and which rules took effect meanwhile', () => {
	const records = [
		recordOf('recalls', 'a', { values: { class: 'I' }, term: on('2015-08-01') }),
		recordOf('recalls', 'b', { values: { class: 'I' }, term: on('2015-10-01') }),
		recordOf('recalls', 'c', { values: {}, term: on('2015-10-02') }),
	];
	const notes = notesOf(tally('recalls', 'class', records)).map(({ en }) => en);
	expect(notes).toEqual([
		'A further 1 record does not state what is needed and is not shown.',
		expect.stringMatching(/^① In force from 1 September 2015: /),
		expect.stringMatching(/^② In force from 1 October 2015: /),
	]);
});
