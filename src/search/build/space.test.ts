import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Space } from './space.ts';

const utf8 = new TextEncoder();
/** Many keys share their first bytes. */
const key = fc.string({ unit: fc.constantFrom(...'aaaaaab鑫源𠮷'), minLength: 1, maxLength: 12 });

test('a space sorts its keys by their bytes, and equal keys as they were added', () => {
	fc.assert(
		fc.property(fc.array(key, { maxLength: 300, size: 'max' }), (keys) => {
			const space = new Space();
			for (const [name, each] of keys.entries()) space.add(space.arena.add(each), name, 0, 0, 1);
			const wanted = keys
				.map((text, entry) => ({ text, entry }))
				.toSorted((a, b) => Buffer.compare(utf8.encode(a.text), utf8.encode(b.text)) || a.entry - b.entry)
				.map(({ entry }) => entry);
			space.sort();
			const sorted = keys.map((_, at) => at);
			expect(sorted.map(space.nameOf)).toEqual(wanted);
			expect(sorted.map((entry) => space.keyOf(entry))).toEqual(wanted.map((entry) => keys[entry]));
		})
	);
});

test('a suffix is a later offset into a key', () => {
	const space = new Space();
	const at = space.arena.add('baise');
	space.add(at + 3, 7, 2, 1, 3);
	space.add(at, 7, 0, 0, 1);
	space.sort();
	expect([0, 1].map((entry) => space.keyOf(entry))).toEqual(['baise', 'se']);
	expect([space.nameOf(1), space.splitOf(1), space.startOf(1), space.kindOf(1)]).toEqual([7, 2, 1, 3]);
	expect(space.keyOf(0, 2)).toBe('ba');
});
