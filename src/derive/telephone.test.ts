import { expect, test } from 'vitest';
import { aroundNumbers, callOf } from './telephone.ts';

test.each([
	['售后服务 400-000-1002', ['售后服务 ', '400-000-1002', '']],
	['电话010-00000000，或者 4000001002。', ['电话', '010-00000000', '，或者 ', '4000001002', '。']],
	['工作日 9:00–17:00，12315', ['工作日 9:00–17:00，12315']],
	['', ['']],
])('the numbers in %j stand apart', (text, pieces) => {
	expect(aroundNumbers(text)).toEqual(pieces);
	expect(aroundNumbers(text).join('')).toBe(text);
});

test('a number is rung by its digits', () => {
	expect(callOf('400-000-1002')).toBe('tel:4000001002');
	expect(callOf('+86 10 0000')).toBe('tel:+86100000');
});
