import { expect, test } from 'vitest';
import { datasetById, datasets } from '../datasets/index.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Folder } from '../ingest/intake.fixture.ts';
import { gateFolder } from '../registry/gate.fixture.ts';
import { placeOfEvidence } from './evidence.ts';
import { landingsOf } from './landing.ts';
import { targetsOf } from './targets.ts';

const folder: Folder = {
	'targets/example/list.csv':
		'targetNo,wording,type,threshold,numerator,denominator,state,asOf,region,authority\n' +
		'F1,a,numeric,,4186,4213,,2007-11-30,440000,a\n' +
		'F1,a,numeric,,3962,4236,,2007-10-31,440000,a\n' +
		'F1,a,numeric,95,10,10,,2007-11-30,110000,a\n' +
		'P3,a,numeric,90,1290,1436,,2007-10-31,440000,a\n' +
		'P4,a,numeric,95,0,0,,2007-10-31,440000,a\n' +
		'F3,a,qualitative,,,,逐月下降,2007-11-30,440000,a\n',
	'cases/example/list.csv':
		'caseNo,title,authority,status,publishedOn,violations\n' +
		'1,甲案,a,filed,2007-10-01,nonFoodMaterial\n2,乙案,a,filed,2007-10-01,nonFoodMaterial\n',
	'inspections/example/list.csv':
		'sampleNo,product,publishedOn,authority,enterpriseSize\n1,a,2007-10-01,a,large\n2,a,2007-10-01,a,small\n',
};

const { records } = await gateFolder(folder);
const recordsOf = ({ id }: Dataset) => records[id]!;
const published = {
	recordsOf,
	landingsOf: (subject: Parameters<typeof landingsOf>[0]) => landingsOf(subject, recordsOf),
};
const dataset = datasetById('targets')!;
const board = targetsOf(dataset, dataset.targets!, recordsOf(dataset));
const target = (code: string) => board.find((each) => each.code === code)!;

test('every target of the plan stands on the board, those without a report too', () => {
	expect(board.map(({ code }) => code)).toEqual(Object.keys(dataset.fields['targetNo']!.values!));
	expect(target('X4').measured).toEqual([]);
});

test('reports stand by region in the order of codes, in each from the oldest day on', () => {
	expect(target('F1').measured.map(({ region, asOf, share, short }) => [region, asOf, share, short])).toEqual(
		[
			['110000', '2007-11-30', '100', 0n],
			['440000', '2007-10-31', '93.5', 274n],
			['440000', '2007-11-30', '99.3', 27n],
		]
	);
	expect([target('F1'), target('P3')].map(({ isOfOneRegion }) => isOfOneRegion)).toEqual([false, true]);
});

test('a threshold is the record’s own, else the plan’s', () => {
	expect(target('F1').measured.map(({ threshold }) => threshold)).toEqual(['95', '100', '100']);
});

test('89.8% is below 90%, whatever it would be rounded to', () => {
	expect(target('P3').measured[0]).toMatchObject({ share: '89.8', short: 3n });
});

test('nothing of nothing has no share and lacks nothing that could be told', () => {
	expect(target('P4').measured[0]).toMatchObject({ share: null, short: null, denominator: '0' });
});

test('a target without a number keeps what the authority says', () => {
	expect(target('F3').measured[0]).toMatchObject({ share: null, numerator: null, state: '逐月下降' });
});

test('evidence leads to the records that bear on a target, and says how many there are', () => {
	const places = (code: string) =>
		target(code).planned.evidence.map((each) => {
			const { path, count, value } = placeOfEvidence(each, published);
			return [path?.join('/') ?? null, count, value('zh')];
		});
	expect(places('F3')).toEqual([
		['violation/nonfoodmaterial', 2, '使用非食品原料'],
		[null, 0, '使用回收食品'],
	]);
	expect(places('P3')).toEqual([['inspections', 2, null]]);
	expect(places('P4')).toEqual([['inspections/enterpriseSize/large', 1, '大型企业']]);
	expect(places('X1')).toEqual([
		[null, 0, '退货'],
		[null, 0, '销毁'],
	]);
});

test.each([
	['a landing page', { landing: 'colour', value: 'red' }],
	['a list', { list: 'wishes' }],
	['a facet', { list: 'recalls', facet: 'colour', value: 'red' }],
])('evidence that names %s there is not fails the build', (_, evidence) => {
	expect(() => placeOfEvidence(evidence, published)).toThrow(/“(?:colour|wishes)”/);
});

test.each(datasets.flatMap(({ id, fields, targets }) => (targets ? [{ id, fields, targets }] : [])))(
	'$id plans every code of its list, words it in both languages and groups it by its letter',
	({ fields, targets }) => {
		const codes = Object.keys(fields[targets.target]!.values!);
		expect(Object.keys(targets.planned)).toEqual(codes);
		expect(new Set(codes.map((code) => code[0]))).toEqual(new Set(Object.keys(targets.groups)));
		for (const { wording, counted, threshold, evidence } of Object.values(targets.planned)) {
			expect(wording.zh).toMatch(/\p{Script=Han}/u);
			expect(wording.en).not.toMatch(/\p{Script=Han}/u);
			expect(counted === null).toBe(threshold === null);
			expect(() => evidence.map((each) => placeOfEvidence(each, published))).not.toThrow();
		}
	}
);
