import { expect, test } from 'vitest';
import { datasetById } from '../../datasets/index.ts';
import { recordOf } from '../../derive/record.fixture.ts';
import type { PublicRecord, ShownParty } from '../../registry/record.ts';
import { subjectsOf } from './subjects.ts';

const party: ShownParty = {
	name: '示例白鹭食品有限公司',
	kind: null,
	ids: [],
	former: [],
	region: null,
	role: null,
	page: 'p1',
	masked: false,
};

const [blacklist, violations, recalls] = ['blacklist', 'violations', 'recalls'].map((id) => datasetById(id)!);

/** The last day of a party in look-up, by the lists and last days of its records; `ended` where a record has ended. */
function lastDay(...stands: readonly (readonly [list: string, until: string | null, ended?: true])[]) {
	const records = stands.map(([list, until, ended], at): PublicRecord => {
		const { term, ...rest } = recordOf(list, `r${at}`);
		const [field] = Object.entries(datasetById(list)!.fields).find(([, { parts }]) => parts)!;
		const standing = ended ? 'ended' : 'current';
		return { ...rest, standing, term: { ...term, until }, values: { [field]: party } };
	});
	const [subject] = [
		...subjectsOf({
			datasets: [blacklist!, violations!, recalls!],
			records: ({ id }) => records.filter(({ dataset }) => dataset === id),
			parties: () => [{ page: 'p1', party, names: [], records: [], alike: [] }],
			pathOf: ({ dataset, id }) => `${dataset}/${id}`,
		}),
	].filter(({ group }) => group === 'party');
	return subject!.until;
}

test('a party stays on a list as long as any record keeps it there', () => {
	expect(lastDay(['blacklist', '2026-12-01'])).toBe('2026-12-01');
	expect(lastDay(['blacklist', '2026-12-01'], ['blacklist', '2028-03-01'])).toBe('2028-03-01');
	expect(lastDay(['blacklist', '2026-12-01'], ['blacklist', null])).toBe(null);
});

test('where two lists end on two days, the first of them counts', () => {
	expect(lastDay(['blacklist', '2028-03-01'], ['violations', '2026-12-01'])).toBe('2026-12-01');
	expect(lastDay(['blacklist', null], ['violations', '2026-12-01'])).toBe('2026-12-01');
});

test('what has ended, and what stays on record afterwards, sets no last day', () => {
	expect(lastDay(['recalls', '2026-12-01'])).toBe(null);
	expect(lastDay(['blacklist', '2026-12-01'], ['recalls', '2026-11-30', true])).toBe('2026-12-01');
});
