import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldHidden, foldWithPlaces } from './folding.ts';
import { replacer } from './masking.ts';

const pieces = fc.constantFrom(
	...[
		'欧',
		'陽',
		'阳',
		'建',
		'国',
		' ',
		'  ',
		'\n',
		'\u3000',
		'Ａ',
		'b',
		'É',
		'e\u0301',
		'\u00ad',
		'\u200b',
		'\u202e',
	],
	...['ﬁ', '㈱', 'ｶﾞ', '１', '2', '·', '•', '，', '.', ',', '&', '<b>', '𠮷', '\ufe0f', '⽼']
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

test('folding with places gives the same text as folding', () => {
	fc.assert(
		fc.property(texts, (text) => {
			expect(foldWithPlaces(text.normalize('NFC')).folded).toBe(foldHidden(text));
		}),
		{ numRuns: 2000 }
	);
});

test('what is replaced is not found again, in whatever form it was written', () => {
	const replace = replacer([{ hidden: '欧阳建国', shown: '欧阳某' }])!;
	const between = fc.constantFrom('', ' ', '\u3000', '\u200b', '\u202e', '\n', '\u00ad');
	const written = fc
		.tuple(between, between, between, fc.boolean())
		.map(
			([a, b, c, traditional]) => `${traditional ? '歐' : '欧'}${a}阳${b}建${c}${traditional ? '國' : '国'}`
		);
	fc.assert(
		fc.property(texts, written, texts, (before, name, after) => {
			expect(foldHidden(replace(before + name + after))).not.toContain('欧阳建国');
		}),
		{ numRuns: 1000 }
	);
});

test.each([
	['9144 0300 1922 0382 16 号', '914403001922038216', '（） 号'],
	['USCC914403001922038216', '914403001922038216', 'USCC（）'],
	['Acme Foods and Acmeville', 'acme', '（） Foods and Acmeville'],
])('in “%s” %s is replaced', (text, hidden, shown) => {
	expect(replacer([{ hidden, shown: '（）' }])!(text)).toBe(shown);
});

test('a longer name that is lawfully shown keeps the shorter one inside it', () => {
	const replace = replacer([{ hidden: '张建国', shown: '张某' }], ['张建国食品店'])!;
	expect(replace('张建国在张建国食品店售假')).toBe('张某在张建国食品店售假');
});
