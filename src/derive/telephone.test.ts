import { expect, test } from 'vitest';
import { aroundNumbers, callOf } from './telephone.ts';

test.each([
	['售后服务 400-000-1002', ['售后服务 ', '400-000-1002', '']],
	['电话010-00000000，或者 4000001002。', ['电话', '010-00000000', '，或者 ', '4000001002', '。']],
	['工作日 9:00–17:00，12315', ['工作日 9:00–17:00，12315']],
	['Call (800) 555-0100.', ['Call ', '(800) 555-0100', '.']],
	['+86 010-00000000（示例）', ['', '+86 010-00000000', '（示例）']],
	['2026-12-31前，2026-9-1起', ['2026-12-31前，2026-9-1起']],
	['010 00000000', ['010 00000000']],
	['400 0001 0002 003', ['400 0001 0002 003']],
	['00000000 0000', ['00000000 0000']],
	['', ['']],
])('the numbers in %j stand apart', (text, pieces) => {
	expect(aroundNumbers(text)).toEqual(pieces);
	expect(aroundNumbers(text).join('')).toBe(text);
});

test('a number is rung by its digits', () => {
	expect(callOf('400-000-1002')).toBe('tel:4000001002');
	expect(callOf('+86 10 0000')).toBe('tel:+86100000');
});
