import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSlip, nearnessOf, swapsOf } from './slips.ts';
import { isPieceOfForm } from './legal-forms.ts';
import { beforeSlippedForm } from './slipped-forms.ts';

const letters = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), minLength: 3, maxLength: 8 });

/** Every text one slip from another, by plain making. */
function slipsOf(text: string): ReadonlySet<string> {
	const found = new Set<string>(swapsOf(text));
	for (let at = 0; at <= text.length; at++)
		for (const character of '甲乙丙丁戊') {
			found.add(text.slice(0, at) + character + text.slice(at));
			if (at < text.length) found.add(text.slice(0, at) + character + text.slice(at + 1));
		}
	for (let at = 0; at < text.length; at++) found.add(text.slice(0, at) + text.slice(at + 1));
	found.delete(text);
	return found;
}

describe('slips', () => {
	test('are one character changed, missing, extra, or two neighbours swapped', () => {
		fc.assert(
			fc.property(letters, letters, (a, b) => {
				expect(isSlip(a, b)).toBe(slipsOf(a).has(b));
			}),
			{ numRuns: 2000 }
		);
	});

	test('of a name are all near it', () => {
		fc.assert(
			fc.property(letters, (name) => {
				for (const slipped of slipsOf(name))
					if (slipped.length > 2) expect(nearnessOf(name, slipped), slipped).not.toBeNull();
			})
		);
	});

	test('of a stretch are near the name that holds it, and what is near is a slip of some stretch', () => {
		fc.assert(
			fc.property(letters, letters, (name, query) => {
				const stretches = new Set<string>();
				for (let from = 0; from < name.length; from++)
					for (let to = from + 1; to <= name.length; to++) stretches.add(name.slice(from, to));
				const near = [...stretches].some((stretch) => slipsOf(stretch).has(query));
				expect(nearnessOf(name, query) !== null).toBe(name.includes(query) || near);
			}),
			{ numRuns: 2000 }
		);
	});
});

test.each([
	['白鹭商贸有限公是', ['白鹭商贸']],
	['白鹭商有贸限公司', ['白鹭商贸']],
	['白鹭商贸有公司', ['白鹭商贸']],
])('before the slipped legal form of %s stands the name', (slipped, names) => {
	expect(beforeSlippedForm(slipped)).toEqual(expect.arrayContaining(names));
});

test('pieces of legal forms tell nothing', () => {
	expect(['有限', '公司', '股份有限'].every(isPieceOfForm)).toBe(true);
	expect(['白鹭', '司', '', '公司有'].some(isPieceOfForm)).toBe(false);
});
