import { expect, test } from 'vitest';
import { datasetById } from '../datasets/index.ts';
import { recordOf } from './record.fixture.ts';
import { seriesOf } from './series.ts';

const cases = datasetById('cases')!;
const records = [
	recordOf('cases', 'al-1', { values: { violations: ['passingOff', 'additiveAbuse'] } }),
	recordOf('cases', 'al-2', { values: { violations: ['additiveAbuse'] } }),
	recordOf('cases', 'al-3', { withdrawn: true, values: { violations: ['unlicensed'] } }),
];

test('a list that is told in reports has a series for every value of its theme that a shown record has', () =>
	expect(seriesOf(cases, records)).toEqual([
		{
			theme: { zh: '滥用食品添加剂', en: cases.fields['violations']!.values!['additiveAbuse']!.en },
			path: ['cases', 'violations', 'additiveabuse'],
			count: 2,
		},
		{
			theme: { zh: '以假充真、以次充好', en: cases.fields['violations']!.values!['passingOff']!.en },
			path: ['cases', 'violations', 'passingoff'],
			count: 1,
		},
	]));

test('any other list has none', () => {
	const recalls = datasetById('recalls')!;
	expect(seriesOf(recalls, [recordOf('recalls', 'zh-1', { values: { class: 'I' } })])).toEqual([]);
});
