import { expect, test } from 'vitest';
import { blacklist } from '../datasets/blacklist.ts';
import type { PublicRecord } from '../registry/record.ts';
import { standingOfList, total } from './home.ts';

const record = (
	standing: PublicRecord['standing'],
	from: string | null,
	endGround: string | null,
	withdrawn = false
) => ({ standing, withdrawn, term: { from, endGround } }) as unknown as PublicRecord;

const list = standingOfList(blacklist, [
	record('current', '2026-11-02', 'expired'),
	record('current', '2026-11-01', 'expired'),
	record('ended', null, 'repaired', true),
	record('ended', null, 'expired', true),
	record('ended', null, 'expired', true),
]);

test('a list shows what holds, and counts what ended by its ground', () => {
	expect(list).toMatchObject({ shown: 2, newest: '2026-11-02' });
	expect(list.current).toHaveLength(2);
	expect([...list.ended]).toEqual([
		['repaired', 1],
		['expired', 2],
	]);
	expect(total(list.ended)).toBe(3);
});
