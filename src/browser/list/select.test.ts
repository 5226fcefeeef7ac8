import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from '../../derive/columns.ts';
import { openRoll } from '../../derive/roll.ts';
import { oldestFirst, sortBy } from './order.ts';
import { select } from './select.ts';

interface Plain {
	readonly from: string | null;
	readonly until: string | null;
	readonly class: readonly string[];
	readonly hazards: readonly string[];
}

const DAYS = ['2026-01-01', '2026-01-31', '2026-02-01', '2026-11-22', '2026-11-23'];
const CLASSES = ['i', 'ii', 'iii'];
const HAZARDS = ['fire', 'shock', 'choking', 'burn'];
const TODAY = '2026-11-22';

const record = fc.record({
	from: fc.option(fc.constantFrom(...DAYS)),
	until: fc.option(fc.constantFrom(...DAYS)),
	class: fc.subarray(CLASSES, { maxLength: 1 }),
	hazards: fc.subarray(HAZARDS),
});
const conditions = fc.record({
	class: fc.subarray([...CLASSES, 'unheard-of']),
	hazards: fc.subarray(HAZARDS),
	from: fc.option(fc.constantFrom(...DAYS)),
	to: fc.option(fc.constantFrom(...DAYS)),
});

function column<T>(values: readonly T[]): Column<T> {
	const roll = openRoll<T>();
	const at = values.map((value) => roll.add(value));
	return { words: roll.members, at };
}

const columnsOf = (records: readonly Plain[]) => ({
	total: records.length,
	from: column(records.map(({ from }) => from)),
	until: column(records.map(({ until }) => until)),
	facets: {
		class: column(records.map((each) => each.class)),
		hazards: column(records.map(({ hazards }) => hazards)),
	},
});

interface Conditions {
	readonly class: readonly string[];
	readonly hazards: readonly string[];
	readonly from: string | null;
	readonly to: string | null;
}

/** The records that meet the conditions, one after another as a reader would go through them. */
const plainly = (records: readonly Plain[], asked: Conditions) =>
	records.flatMap((each, at) => {
		const isShown = each.until === null || each.until >= TODAY;
		const isAfter = asked.from === null || (each.from !== null && each.from >= asked.from);
		const isBefore = asked.to === null || (each.from !== null && each.from <= asked.to);
		const isOf = (['class', 'hazards'] as const).every(
			(name) => asked[name].length === 0 || asked[name].some((value) => each[name].includes(value))
		);
		return isShown && isAfter && isBefore && isOf ? [at] : [];
	});

const narrowed = ({ from, to, ...values }: Conditions) => ({ from, to, values: { ...values } });

test('selects the records that a plain filter selects, in their order', () => {
	fc.assert(
		fc.property(fc.array(record), conditions, (records, asked) => {
			const { positions } = select(columnsOf(records), narrowed(asked), TODAY);
			expect(positions).toEqual(plainly(records, asked));
		})
	);
});

test('counts under each value what choosing it alone in its facet would bring', () => {
	fc.assert(
		fc.property(fc.array(record), conditions, (records, asked) => {
			const { counts } = select(columnsOf(records), narrowed(asked), TODAY);
			for (const [name, values] of [
				['class', CLASSES],
				['hazards', HAZARDS],
			] as const)
				for (const value of values)
					expect([name, value, counts[name]!.get(value) ?? 0]).toEqual([
						name,
						value,
						plainly(records, { ...asked, [name]: [value] }).length,
					]);
		})
	);
});

test('sorts by rank, equal ranks as they stood', () => {
	expect(sortBy([0, 2, 3, 5], [2, 0, 1, 2, 0, 1])).toEqual([2, 5, 0, 3]);
});

test('sorts the oldest first, days that are the same as they stood, none last', () => {
	const from = column(['2026-02-01', '2026-01-31', '2026-01-31', '2026-01-01', null, null]);
	expect(sortBy([0, 1, 2, 3, 4, 5], oldestFirst(from))).toEqual([3, 1, 2, 0, 4, 5]);
});
