import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanXml, escapeXml } from './xml.ts';

test.each([
	['controls', 'a\u0000\u0007b\u001f', 'ab'],
	['what is no character', 'a\ufffe\uffffb', 'ab'],
	['halves of a pair', 'a\ud800b\udc00c', 'abc'],
])('%s are dropped', (_, dirty, clean) => expect(cleanXml(dirty)).toBe(clean));

test('tabs, line breaks and characters beyond the first plane stay', () =>
	expect(cleanXml('a\t\r\n𠮷')).toBe('a\t\r\n𠮷'));

test('an escaped text opens no tag, ends no attribute, and begins entities of ours alone', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(escapeXml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
		})
	);
});
