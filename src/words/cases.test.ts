import { expect, test } from 'vitest';
import { timesValue } from './cases.ts';

test.each([
	['3738900', '339900', '货值的 11 倍', '11 times the value'],
	['4786600', '368200', '货值的 13 倍', '13 times the value'],
	['5000000', '433600', '货值的 11.5 倍', '11.5 times the value'],
	['199999', '100000', '货值的 1.9 倍', '1.9 times the value'],
])('a fine of %s for goods worth %s is %s', (fine, value, zh, en) =>
	expect(timesValue(fine, value)).toEqual({ zh, en })
);

test.each([
	['less than the goods', '99999', '100000'],
	['of goods without value', '100', '0'],
	['of goods of unknown value', '100', null],
	['not stated', null, '100'],
])('a fine %s is no multiple', (_, fine, value) => expect(timesValue(fine, value)).toBeNull());
