import { describe, expect, test } from 'vitest';
import { blacklist } from '../datasets/blacklist.ts';
import { recalls } from '../datasets/recalls.ts';
import { targets } from '../datasets/targets.ts';
import { violations } from '../datasets/violations.ts';
import { columnsOf, ordersOf, ranksOf } from './columns.ts';
import { facetsOf } from './facets.ts';
import { cellText, pieceBounds, pieceCount, placeIn, PIECE_LENGTH } from './pieces.ts';
import { recordOf } from './record.fixture.ts';
import { toPiece } from './rows.ts';

const term = recordOf('recalls', 'any').term;
const recall = (id: string, title: string, values: Record<string, string | string[]>, from = '2026-11-02') =>
	recordOf('recalls', id, { title, values, term: { ...term, from } });

const RECALLS = [
	recall('zh-3', '饼干', { class: 'II', hazard: 'allergen', categories: ['biscuits', 'wheatFlour'] }),
	recall('zh-2', '酱油', { hazard: 'chemical', categories: ['soySauce'] }, '2026-10-01'),
	recall('zh-1', '白酒', { class: 'I', categories: ['biscuits'] }, '2025-10-01'),
	recordOf('recalls', 'zh-0', { withdrawn: true, title: null, origin: null }),
];

describe('the columns of a list', () => {
	const columns = columnsOf(recalls, RECALLS);

	test('hold what is listed, in the order of the list, and nothing of what is withdrawn', () => {
		expect(columns.total).toBe(3);
		expect(columns.from.at.map((at) => columns.from.words[at])).toEqual([
			'2026-11-02',
			'2026-10-01',
			'2025-10-01',
		]);
		expect(JSON.stringify(columns)).not.toContain('zh-0');
	});

	test('hold the values of every facet as the addresses of its pages say them', () => {
		for (const { name, groups } of facetsOf(recalls, RECALLS)) {
			const { words, at } = columns.facets[name]!;
			for (const { segment, records } of groups) {
				const own = RECALLS.filter((_, index) => words[at[index]!]?.includes(segment));
				expect([name, segment, own]).toEqual([name, segment, records]);
			}
		}
	});

	test('hold the sets of a facet in the order of its values, the blank one last', () => {
		expect(columns.facets['class']!.words).toEqual([['i'], ['ii'], []]);
		expect(columns.facets['categories']!.words).toEqual([
			['wheatflour', 'biscuits'],
			['soysauce'],
			['biscuits'],
		]);
	});

	test('hold the last day only where the list takes rows down', () => {
		expect(columns.until.words).toEqual([null]);
		const listing = recordOf('blacklist', 'hmd-1', { term: { ...term, until: '2027-01-01' } });
		const over = recordOf('blacklist', 'hmd-2', {
			standing: 'ended',
			term: { ...term, until: '2026-01-01' },
		});
		const { until } = columnsOf(blacklist, [listing, over]);
		expect(until.at.map((at) => until.words[at])).toEqual(['2027-01-01', null]);
	});
});

describe('the orders of a list', () => {
	test('are by name, by closed lists of one value and by further dates', () => {
		expect(ordersOf(recalls, RECALLS)).toEqual([
			{ name: 'product', isFacet: false },
			{ name: 'class', isFacet: true },
			{ name: 'hazard', isFacet: true },
		]);
	});

	test('are never by a number, which would rank regions', () => {
		const values = { targetNo: 'F1', region: '440000', numerator: '3', denominator: '4' };
		const names = ordersOf(targets, [recordOf('targets', 'f1', { values })]).map(({ name }) => name);
		expect(names).toEqual(['wording', 'targetNo', 'region']);
	});

	test('by name follow pinyin, with a blank last', () => {
		expect(ranksOf(recalls, RECALLS, 'product')).toEqual([1, 2, 0]);
	});
});

describe('the rows of a list', () => {
	test.each([1, 499, 500, 501, 1000, 1001, 3456])('of %i records each lie in one piece', (total) => {
		const places = Array.from({ length: pieceCount(total) }, (_, piece) => {
			const [start, end] = pieceBounds(piece, total);
			return Array.from({ length: end - start }, (_, at) => [piece, at]);
		}).flat();
		expect(places).toEqual(Array.from({ length: total }, (_, position) => placeIn(position, total)));
	});

	test('stay in their pieces when newer ones come', () => {
		const fromTheEnd = (total: number) => pieceBounds(pieceCount(total) - 1, total).map((at) => total - at);
		expect(fromTheEnd(1700)).toEqual(fromTheEnd(1701));
		expect(fromTheEnd(1700)).toEqual([PIECE_LENGTH, 0]);
	});

	test('hold a text that is the same in both languages as it is, and another by the place of its wording', () => {
		const untitled = { ...recall('wg-9', '', { product: '童车', direction: 'import' }), title: null };
		const [named] = RECALLS;
		const { words, standings, rows } = toPiece([named!], recalls, { fanout: false }, () => [
			'alarm',
			'召回中',
			'Ongoing',
		]);
		expect(standings).toEqual([['alarm', '召回中', 'Ongoing']]);
		expect(rows).toEqual([['zh-3', '饼干', 'ZH-3', 'zh', 0, '', '', 0, 1]]);
		expect(words).toEqual([
			['二级', 'Class II'],
			['过敏原', 'Allergen'],
		]);
		const piece = toPiece([untitled], violations, { fanout: true }, () => null);
		expect(piece.rows[0]!.slice(0, 5)).toEqual([
			expect.stringMatching(/^[\da-f]{2}\/wg-9$/),
			0,
			'WG-9',
			'zh',
			-1,
		]);
		expect(cellText(piece, piece.rows[0]![1], 'en')).toBe(violations.untitled!.en);
	});
});
