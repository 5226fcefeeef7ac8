import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../src/search/build/subject.ts';
import type { Hit } from '../../../src/search/answer.ts';
import { isWithinOneSlip, piecesOf } from './distance.ts';
import { judge } from './judge.ts';
import { otherSpellings, plainText, withoutForm } from './plain-text.ts';
import { Relevance } from './relevance.ts';
import {
	holdingText,
	readSo,
	sameName,
	soundingLike,
	withInitials,
	withinOneSlip,
	type Rule,
} from './rules.ts';
import { see } from './seen.ts';
import { isReadSo, soundsInWords } from './sound.ts';

const party = (name: string, more: Partial<Subject> = {}): Subject => ({
	group: 'party',
	place: name,
	weight: 0,
	until: null,
	lists: [],
	title: name,
	names: [name],
	maker: null,
	numbers: [],
	...more,
});
const judged = (rule: Rule, name: string) => rule(see(party(name)));

describe('the oracle', () => {
	test.each([
		['東方（北京）ＦＯＯＤ 公司', '东方北京food公司'],
		['示市监罚〔2026〕12号', '示市监罚202612号'],
		['鑫\u200b源·食品', '鑫源食品'],
	])('compares %s as %s', (text, plain) => expect(plainText(text)).toBe(plain));

	test.each([
		['鑫源食品有限公司', '鑫源食品'],
		['鑫源食品集团股份有限公司', '鑫源食品'],
		['鑫源食品有限公司第一分公司', '鑫源食品'],
		['鑫源食品厂', '鑫源食品厂'],
		['有限公司', '有限公司'],
	])('sees %s without its legal form as %s', (name, core) => expect(withoutForm(name)).toBe(core));

	test('knows the spellings of a place', () => {
		expect(otherSpellings('东方（北京）食品有限公司')).toEqual(['东方食品', '北京东方食品']);
		expect(otherSpellings('江苏省白鹭乳业有限公司')).toEqual(['江苏白鹭乳业']);
	});

	test('reads places as they are called, and letters from a character on', () => {
		expect(soundsInWords('乐清白鹭食品').slice(0, 2)).toEqual(['yue', 'qing']);
		const sounds = ['xi', 'an', 'bai', 'lu'];
		expect(isReadSo(sounds, 'anbai')).toBe(true);
		expect(isReadSo(sounds, 'nbai')).toBe(false);
		expect(isReadSo(['xian', 'an'], 'an')).toBe(true);
	});

	test.each([
		[sameName('东方(北京)食品有限公司'), '东方（北京）食品有限公司', 'held'],
		[holdingText('方食'), '东方食品厂', 'held'],
		[holdingText('东食'), '东方食品厂', null],
		[readSo('dongfang'), '北京东方食品厂', 'held'],
		[readSo('dongfangshipin'), '东方（北京）食品厂', 'held'],
		[readSo('fangshi'), '北京东食品厂', null],
		[withInitials('dfsp'), '北京东方食品厂', 'held'],
		[soundingLike('东芳食品'), '北京东方食品厂', 'near'],
		[withinOneSlip('东放食品厂'), '北京东方食品厂', 'near'],
		[withinOneSlip('东品食方'), '北京东方食品厂', null],
	])('judges by a rule (%#)', (rule, name, verdict) => expect(judged(rule, name)).toBe(verdict));
});

/** Every text that is one slip away from a text, over a small alphabet, and the text itself. */
function slipsOf(text: string): ReadonlySet<string> {
	const all = new Set([text]);
	for (let at = 0; at <= text.length; at++) {
		const [before, after] = [text.slice(0, at), text.slice(at)];
		all.add(before + after.slice(1));
		if (after.length > 1) all.add(before + after[1] + after[0] + after.slice(2));
		for (const other of 'abc') {
			all.add(before + other + after);
			if (after !== '') all.add(before + other + after.slice(1));
		}
	}
	return all;
}

const word = (least: number, most: number) =>
	fc.string({ unit: fc.constantFrom(...'abc'), minLength: least, maxLength: most });

test('one slip is what trying every slip finds, and it leaves one piece of three whole', () => {
	fc.assert(
		fc.property(word(0, 9), word(3, 6), (text, query) => {
			const tried = [...slipsOf(query)].some((slipped) => text.includes(slipped));
			expect(isWithinOneSlip(text, query)).toBe(tried);
			if (tried) expect(piecesOf(query).some((piece) => text.includes(piece))).toBe(true);
		}),
		{ numRuns: 2000 }
	);
});

describe('judging', () => {
	const hit = (path: string, more: Partial<Hit> = {}): Hit => ({
		group: 'party',
		name: path.replace('party/', ''),
		present: null,
		maker: null,
		number: null,
		path,
		lists: [],
		weight: 0,
		until: null,
		tier: 'inside',
		...more,
	});
	const ask = (text: string, rule: Rule, hits: readonly Hit[], names: readonly string[]) =>
		judge(
			[{ query: { class: 'exact', text, group: 'party', isRight: rule }, hits }],
			names.map((name) => party(name))
		)[0]!;

	test('counts right answers among the first ten', () => {
		const names = Array.from({ length: 12 }, (_, at) => `白鹭${at}`);
		const some = names.slice(0, 5).map((name) => hit(`party/${name}`));
		expect(ask('白鹭', holdingText('白鹭'), some, names)).toMatchObject({ right: 12, recall: 0.5 });
		expect(ask('白鹭1', sameName('白鹭1'), some, names)).toMatchObject({ right: 1, recall: 1, missed: [] });
		expect(ask('白鹭11', sameName('白鹭11'), some, names)).toMatchObject({ recall: 0, missed: ['白鹭11'] });
	});

	test('asks for what is near only where nothing holds the query', () => {
		const rule = withinOneSlip('白鹭食品');
		expect(ask('白鹭食品', rule, [], ['白鹭食品厂', '白鹭饮品厂']).right).toBe(1);
		expect(ask('白鹭食品', rule, [], ['白鹤食品厂', '白鹭饮品厂']).right).toBe(2);
		expect(ask('白鹭食品', rule, [], ['黑鹰饮料厂']).recall).toBeNull();
	});

	test('finds what is falsely called the same', () => {
		const same = hit('party/白鹭', { tier: 'exact' });
		expect(ask('白鹤', sameName('白鹤'), [same], ['白鹭']).falselySame).toEqual([same]);
		expect(ask('白鹭', sameName('白鹭'), [same], ['白鹭']).falselySame).toEqual([]);
	});

	test('of a crowd asks for the gravest, and of fewer for any', () => {
		const crowd = new Relevance(Array.from({ length: 20 }, (_, at) => `p${at}`));
		for (let at = 0; at < 600; at++) crowd.add(`p${at}`, at < 15 ? 0 : at < 580 ? 9 : 0);
		expect(crowd.recall()).toBe(15 / 20);
		const few = new Relevance(['p0']);
		few.add('p0', 0);
		expect(few.recall()).toBeNull();
	});
});
