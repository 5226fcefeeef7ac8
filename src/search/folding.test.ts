import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characterForms, folding } from './build/character-forms.ts';
import { foldWithPlaces } from './build/placed-folding.ts';
import { coreOf } from './legal-forms.ts';

const { fold } = folding;

const anyText = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: 'binary' }),
	fc.string({
		unit: fc.constantFrom(...'東方（北京）食品有限公司ＡＢＣａé⺠㎡①ｶﾞ\u200b\ufe0f〇○零 ·-'.split('')),
	})
);

describe('folding', () => {
	test('is idempotent', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
			{ numRuns: 2000 }
		);
	});

	test('leaves as it is what another character is folded to', () => {
		for (const [from, to] of characterForms) expect(fold(to), from).toBe(fold(from));
	});

	test('does not depend on what stands beside, and tells where each character comes from', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { characters, places } = foldWithPlaces(folding, text);
				expect(characters.join('')).toBe(fold(text));
				for (const [at, place] of places.entries()) {
					const rest = fold(text.normalize('NFC').slice(place));
					expect(rest.endsWith(characters.slice(at).join(''))).toBe(true);
				}
			})
		);
	});

	test.each([
		['東方食品', '东方食品'],
		['东方（北京）食品有限公司', '东方(北京)食品有限公司'],
		['东方【北京】食品', '东方〔北京〕食品'],
		['北京A食品\u200b有限公司', '北京a食品有限公司'],
		['ＡＢＣ食品', 'abc食品'],
		['二○○七', '二〇〇七'],
		['⺠⽣⻝品', '民生食品'],
		['示例·阿依古丽', '示例•阿依古丽'],
		['Nestle\u0301', 'NESTLÉ'],
		['北京　东方 食品', '北京东方食品'],
		['乾隆後雲', '干隆后云'],
	])('finds %s under %s', (one, other) => expect(fold(one)).toBe(fold(other)));

	test('keeps different firms apart', () => {
		const branch = fold('东方食品有限公司第一分公司');
		expect(branch).not.toBe(fold('东方食品有限公司'));
		expect(fold('天津曰新')).not.toBe(fold('天津日新'));
	});

	test('knows the legal form at the end of a name', () => {
		expect(coreOf(fold('北京東方食品有限責任公司'))).toBe(coreOf(fold('北京东方食品有限公司')));
		expect(coreOf('东方食品有限公司第一分公司')).toBe('东方食品');
		expect(coreOf('有限公司')).toBe('有限公司');
	});
});
