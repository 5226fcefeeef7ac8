import { describe, expect, test } from 'vitest';
import { datasets } from '../datasets/index.ts';
import { onRecordOnly } from '../domain/field.ts';
import { recordOf } from './record.fixture.ts';
import { codesOfTexts } from './text-values.ts';
import { textOfRecord } from './texts.ts';

const site = { fanout: false };
const dataset = (id: string) => datasets.find((each) => each.id === id)!;
const blacklist = dataset('blacklist');
const term = {
	from: '2026-11-02',
	until: '2029-11-01',
	endedOn: null,
	endGround: null,
	repairFrom: null,
	policy: null,
};
const listing = recordOf('blacklist', 'hmd-1', {
	term,
	values: {
		facts: '掺入工业用盐。',
		penalty: null,
		reply: '已经改正。',
		region: '440300',
		categories: ['sc25'],
		listedOn: '2026-11-02',
	},
});

describe('the text of a record', () => {
	test('is its prose, with what it falls under', () => {
		expect(textOfRecord(listing, blacklist, site)).toEqual({
			langs: ['zh', 'en'],
			path: ['blacklist', 'hmd-1'],
			fragment: null,
			title: { zh: '示例饼干', en: '示例饼干' },
			parts: [
				{ field: 'facts', text: '掺入工业用盐。' },
				{ field: 'reply', text: '已经改正。' },
			],
			under: {
				list: ['blacklist'],
				category: ['sc25'],
				region: ['440000'],
				year: ['2026'],
				standing: ['current'],
			},
			labels: ['豆制品', 'Soya products', '广东省', 'Guangdong', '2026年', '2026'],
			day: '2026-11-02',
			until: '2029-11-01',
		});
	});

	test('is none where the record is withdrawn or says nothing', () => {
		expect(textOfRecord({ ...listing, withdrawn: true }, blacklist, site)).toBeNull();
		expect(textOfRecord({ ...listing, values: {} }, blacklist, site)).toBeNull();
	});

	test('stays where the record stays, and goes with its term where it names somebody', () => {
		const until = (rest: object) => textOfRecord({ ...listing, ...rest }, dataset('cases'), site)?.until;
		expect(until({})).toBe('2029-11-01');
		expect(until({ nameless: true })).toBeNull();
		expect(until({ standing: 'ended' })).toBeNull();
	});

	test('takes nothing that stands on the record’s own page alone', () => {
		const { fields } = blacklist;
		const kept = { ...blacklist, fields: { ...fields, facts: onRecordOnly(fields['facts']!) } };
		expect(textOfRecord(listing, kept, site)?.parts).toEqual([{ field: 'reply', text: '已经改正。' }]);
	});
});

test('what texts fall under stands in the order of lists, categories, regions and years', () => {
	const of = (list: string, category: string, region: string, year: string) => ({
		under: { list: [list], category: [category], region: [region], year: [year], standing: ['current'] },
	});
	const codes = codesOfTexts(
		[of('recalls', 'sc25', '510000', '2007'), of('blacklist', 'sc02', '110000', '2026')],
		datasets
	);
	expect(codes).toMatchObject({
		list: ['blacklist', 'recalls'],
		region: ['110000', '510000'],
		year: ['2026', '2007'],
	});
	expect(codes.category).toEqual(['sc02', 'sc25']);
});
