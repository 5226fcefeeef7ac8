import { expect, test } from 'vitest';
import { blacklist } from '../datasets/blacklist.ts';
import { recalls } from '../datasets/recalls.ts';
import type { Values } from '../domain/value.ts';
import type { PublicRecord } from '../registry/record.ts';
import { eventsOf } from './timeline.ts';

const record = (values: Values, until: string | null = null) =>
	({
		values,
		term: { from: null, until, endedOn: null, endGround: null, repairFrom: null, policy: null },
	}) as unknown as PublicRecord;

test('events stand oldest first, whatever the order of the fields', () => {
	const values = { repliedOn: '2025-04-01', listedOn: '2025-03-02', decidedOn: '2025-03-01' };
	expect(eventsOf(record(values), blacklist).map(({ date }) => date)).toEqual([
		'2025-03-01',
		'2025-03-02',
		'2025-04-01',
	]);
});

test('the last day is the one that holds, and is marked as laid down in advance', () => {
	const [last] = eventsOf(record({ publishUntil: '2029-01-01' }, '2028-03-01'), blacklist);
	expect(last).toMatchObject({ date: '2028-03-01', set: true });
});

test('the ends of a range of production, keeping or sale are no events', () => {
	const values = {
		producedFrom: '2026-01-01',
		producedTo: '2026-01-09',
		bestBeforeFrom: '2027-01-01',
		bestBeforeTo: '2027-02-01',
		soldFrom: '2026-02-01',
		soldTo: '2026-03-01',
		announcedOn: '2026-04-01',
		completedOn: '2026-05-01',
	};
	expect(eventsOf(record(values), recalls).map(({ date }) => date)).toEqual(['2026-04-01', '2026-05-01']);
});
