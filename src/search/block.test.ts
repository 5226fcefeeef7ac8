import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packBlock, packRow, readBlock, readRow, type Entry } from './block.ts';
import { packUscc, pathOf, unpackUscc } from './place.ts';

const text = fc.string({ unit: fc.constantFrom(...'白鹭食品有限公司示例（）aB7·-𠮷') });
const symbol = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
const digits = (length: number) =>
	fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const uscc = fc
	.tuple(symbol, symbol, digits(6), fc.string({ unit: symbol, minLength: 8, maxLength: 8 }))
	.map(([a, b, region, org]) => a + b + region + org)
	.map((body) => {
		const indexes = [...body].map((each) => '0123456789ABCDEFGHJKLMNPQRTUWXY'.indexOf(each));
		const regions = [0, 2, 4].map((at) => Number(body.slice(2 + at, 4 + at)));
		let rest = parseInt(body.slice(8), 36);
		const bytes = Array.from({ length: 6 }, () => {
			const byte = rest % 256;
			rest = Math.floor(rest / 256);
			return byte;
		});
		return unpackUscc([indexes[0]!, indexes[1]!, ...regions, ...bytes]);
	});
const place = fc.oneof(
	uscc,
	fc.constantFrom('p-0123456789', 'org-123456789', 'recalls/zh-1', '91000000MA0BL001X0')
);
const entry: fc.Arbitrary<Entry> = fc.record({
	kind: fc.integer({ min: 1, max: 7 }),
	right: text,
	left: text,
	beside: text,
	key: text,
	place,
	profile: fc.integer({ min: 0, max: 3000 }),
	until: fc.nat(65_535),
});

describe('a block', () => {
	test('gives back what was packed', () => {
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
				expect(readBlock(packBlock(entries))).toEqual(entries);
			})
		);
	});

	test('knows the page that is called by the number on the line', () => {
		const number: Entry = {
			kind: 2,
			right: '12345678X',
			left: 'org-',
			beside: '',
			key: '',
			place: 'org-12345678X',
			profile: 0,
			until: 0,
		};
		expect(readBlock(packBlock([number]))).toEqual([number]);
	});
});

test('a row gives back what was packed', () => {
	fc.assert(
		fc.property(entry, (each) => {
			expect(readRow(packRow(each))).toEqual(each);
		})
	);
});

describe('a place', () => {
	test.each(['9111000071093123XX', '914403001922038216'])(
		'%s is packed without its check characters',
		(code) => {
			expect(unpackUscc(packUscc(code)!)).toBe(code);
		}
	);

	test('that is no unified code, or has a wrong check character, is not packed', () => {
		for (const page of ['p-0123456789', '914403001922038217', 'org-123456789', 'recalls/zh-1'])
			expect(packUscc(page)).toBeNull();
	});

	test('leads to a party or to a record', () => {
		expect([pathOf('p-01'), pathOf('recalls/zh-1')]).toEqual(['party/p-01', 'recalls/zh-1']);
	});
});
