import { expect, test } from 'vitest';
import { makeHit } from '../search/hit.fixture.ts';
import { mistypeOf } from '../domain/identifiers/mistype.ts';
import { mistypeSays } from './codes.ts';
import { reasonOf } from './look-up.ts';

test.each([
	['the same name', makeHit(), '示例白鹭食品有限公司', '名称相同', 'same name'],
	[
		'the same name, written otherwise',
		makeHit({ name: '示例白鹭（滨海）食品' }),
		'示例白鹭(滨海)食品',
		'名称相同，只是括号、空格、繁简等写法不同',
		'same name, written otherwise (brackets, spaces, traditional characters …)',
	],
	['the same number', makeHit({ number: 'HMD-1' }), 'hmd-1', '号码相同', 'same number'],
	[
		'a number one character apart',
		makeHit({ number: 'HMD-1', tier: 'slip' }),
		'hmd-2',
		'号码差一位',
		'one character of the number differs',
	],
	[
		'a similar name',
		makeHit({ tier: 'sound' }),
		'示例白路',
		'读音相同，字不同',
		'sounds the same, written differently',
	],
])('says why a hit is one: %s', (_, hit, asked, zh, en) => expect(reasonOf(hit, asked)).toEqual({ zh, en }));

test.each([
	['91000000MA0BLO01XQ', '第 14 位是字母 O。统一社会信用代码不使用这个字母。'],
	['91000000MA0LB001XQ', '统一社会信用代码的校验位不符，可能输错了。'],
	['91000000MA0BL001X', '统一社会信用代码是 18 位，这里是 17 位。'],
	['6921168509257', '商品条码的校验位不符，可能输错了。'],
])('says what is wrong with %s', (typed, zh) => expect(mistypeSays(mistypeOf(typed)!).zh).toBe(zh));
