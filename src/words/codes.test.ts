import { expect, test } from 'vitest';
import { mistypeOf } from '../domain/identifiers/mistype.ts';
import { mistypeSays } from './codes.ts';

test.each([
	['91000000MA0BLO01XQ', '第 14 位是字母 O。统一社会信用代码不使用这个字母。'],
	['91000000MA0LB001XQ', '统一社会信用代码的校验位不符，可能输错了。'],
	['91000000MA0BL001X', '统一社会信用代码是 18 位，这里是 17 位。'],
	['6921168509257', '商品条码的校验位不符，可能输错了。'],
])('says what is wrong with %s', (typed, zh) => expect(mistypeSays(mistypeOf(typed)!).zh).toBe(zh));
