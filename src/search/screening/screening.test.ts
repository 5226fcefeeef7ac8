import { describe, expect, test } from 'vitest';
import { soundOf } from '../build/reading-table.ts';
import { folding } from '../build/character-forms.ts';
import { readCode, type Code } from './codes.ts';
import { likenessOf, type Line, type ListedName } from './findings.ts';
import { takeName, type Reading } from './name.ts';
import { beginScreening } from './screening.ts';

const reading: Reading = { folding, soundOf };

const CODE = '91000000DEM000014K';
const OTHER = '91000000DEM000022E';
const ORG = 'DEM000014';

const listed = (name: string, codes: readonly Code[] = [], page = name): ListedName => ({
	name,
	former: false,
	codes,
	page,
	lists: [{ dataset: 'list', standing: 'current' }],
});
const uscc = (value: string): Code => ({ scheme: 'uscc', value });

const lineOf = (name: string, code = ''): Line => ({
	name: name === '' ? null : { name, ...takeName(name, reading) },
	code: readCode(code).code,
});

const screen = (own: Line, ...names: readonly ListedName[]) => {
	const screening = beginScreening([own], reading);
	names.forEach((each) => screening.pass(each));
	return screening.metBy(0);
};

const verdictOf = (own: Line, name: ListedName) => {
	const [first] = screen(own, name).findings;
	return first
		? (likenessOf(first) ?? [first.match, first.code, first.nearness].filter(Boolean).join(' '))
		: null;
};

const FIRM = '示例鲁味食品有限公司';

describe('a line of a list', () => {
	test.each([
		['equal in every character', FIRM, FIRM, 'name identical'],
		['in other brackets', '示例（鲁味）食品有限公司', '示例(鲁味)食品有限公司', 'name written'],
		['in traditional characters', '示例魯味食品有限公司', FIRM, 'name written'],
		['with another legal form', '示例鲁味食品股份有限公司', FIRM, 'form'],
		['without a legal form', '示例鲁味食品', FIRM, 'form'],
		[
			'with the place in brackets left out',
			'示例鲁味（济南）食品有限公司',
			'示例鲁味食品有限公司',
			'spelling',
		],
		[
			'with the place in brackets moved',
			'济南示例鲁味食品有限公司',
			'示例鲁味（济南）食品有限公司',
			'spelling',
		],
		['with the province without its word', '山东鲁味食品有限公司', '山东省鲁味食品有限公司', 'spelling'],
		['with one character changed', '示例鲁昧食品有限公司', FIRM, 'slip'],
		['with one character missing', '示例鲁食品有限公司', FIRM, 'slip'],
		['with one character more', '示例鲁味味食品有限公司', FIRM, 'slip'],
		['with two characters swapped', '示例味鲁食品有限公司', FIRM, 'slip'],
		['with a slip in the legal form', '示例鲁味食品有线公司', FIRM, 'slip'],
		['that sounds the same', '示例卢卫食品有限公司', FIRM, 'sound'],
		['that is a branch of it', '示例鲁味食品有限公司济南分公司', FIRM, 'branch'],
		['whose branch it is', FIRM, '示例鲁味食品有限公司济南分公司', 'headOffice'],
		['that has the same head', '示例鲁味食品有限公司青岛营业部', '示例鲁味食品有限公司济南分公司', 'sibling'],
		['that differs in two characters', '示例香美食品有限公司', FIRM, null],
		['of another trade', '示例鲁味饮料有限公司', FIRM, null],
	])('meets a name %s', (_, own, name, expected) => {
		expect(verdictOf(lineOf(own), listed(name))).toBe(expected);
	});

	test.each([
		['the same code, whatever the name', '甲有限公司', CODE, [uscc(CODE)], 'code code'],
		['a code alone', '', CODE, [uscc(CODE)], 'code code'],
		['a code within lower case and spaces', '', ' 91000000 dem0000 14k', [uscc(CODE)], 'code code'],
		['an organisation code within a longer code', '', ORG.slice(0, 8), [uscc(CODE)], null],
		['the same name with another code', FIRM, OTHER, [uscc(CODE)], 'otherCode'],
		['the same name where only one has a code', FIRM, OTHER, [], 'name identical'],
		[
			'the same name and a code with a wrong check',
			FIRM,
			'91000000DEM0000149',
			[uscc(CODE)],
			'name identical',
		],
	])('judges %s', (_, own, code, codes, expected) => {
		expect(verdictOf(lineOf(own, code), listed(FIRM, codes))).toBe(expected);
	});

	test('meets an organisation code within a unified code, and the reverse', () => {
		const org = readCode(`${CODE.slice(8, 17)}`).code!;
		expect(org.scheme).toBe('orgcode');
		expect(verdictOf(lineOf('', org.value), listed(FIRM, [uscc(CODE)]))).toBe('code orgCode');
		expect(verdictOf(lineOf('', CODE), listed(FIRM, [org]))).toBe('code orgCode');
	});

	test('keeps one finding a party, its strongest, and counts the parties', () => {
		const names = [
			listed('示例鲁昧食品有限公司', [], 'a'),
			{ ...listed(FIRM, [], 'a'), former: true },
			listed('示例鲁卫食品有限公司', [], 'b'),
		];
		const met = screen(lineOf(FIRM), ...names);
		expect(met.parties).toBe(2);
		expect(met.findings.map(({ listed: { name, page } }) => [page, name])).toEqual([
			['a', FIRM],
			['b', '示例鲁卫食品有限公司'],
		]);
	});
});
