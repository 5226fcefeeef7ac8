import { describe, expect, test } from 'vitest';
import { makeFolding } from './folding.ts';
import { barcodeIn, searchOf } from './products.ts';

const { fold } = makeFolding(new Map([['飲', '饮']]));
const search = searchOf(
	[
		{ names: ['示例竹醇夹心饼干', '示例展福食品有限公司'], barcodes: ['2000000000015'] },
		{ names: ['Example Brand（新）植物饮料'], barcodes: ['20000004'] },
		{ names: ['示例竹醇方便面'], barcodes: [] },
	],
	fold
);

describe('products', () => {
	test.each([
		['竹醇', [0, 2]],
		['竹醇 展福', [0]],
		['竹醇夹心', [0]],
		['植物飲料', [1]],
		['ＥＸＡＭＰＬＥ brand', [1]],
		['brand 新', [1]],
		['2000000000015', [0]],
		['2000 0000 0001-5', [0]],
		['02000000000015', [0]],
		['20000004', [1]],
		['200000', [0, 1]],
		['  ', []],
		['（）', []],
	])('%s', (asked, holding) => expect(search(asked)).toEqual({ holding, similar: [] }));

	test('that are merely similar are told apart, and only where nothing holds what was asked', () => {
		expect(search('夹心小饼干')).toEqual({ holding: [], similar: [0] });
		expect(search('冰淇淋')).toEqual({ holding: [], similar: [] });
	});

	test('a name does not run on into the next', () =>
		expect(search('饼干示例展')).toMatchObject({ holding: [] }));
});

test.each([
	['2000 0000 0001 5', '2000000000015'],
	['６９０１２３４５６７８９２', '6901234567892'],
	['12345', null],
	['A1234567', null],
])('%s is a barcode: %s', (asked, digits) => expect(barcodeIn(asked)).toBe(digits));
