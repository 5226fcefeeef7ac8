import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { datasets } from '../src/datasets/index.ts';
import { mentionParty, mentionRecord, MENTIONS } from '../src/derive/mention.ts';
import { recordOf } from '../src/derive/listing.ts';
import { monthNames, showDate } from '../src/domain/day.ts';
import type { Lang } from '../src/domain/lang.ts';
import { showMoney } from '../src/domain/money.ts';
import type { PublicRecord } from '../src/registry/record.ts';
import { openBooks, textsIn, type Books } from './content.ts';
import { examine, home, type Examined } from './examination.ts';

const content = join(home, 'content');
const written = textsIn(content).filter(({ about }) => about !== null);

/** How a language writes days with and without their year, amounts, and numbers of three digits and more. */
const STATED: Readonly<Record<Lang, readonly RegExp[]>> = {
	zh: [
		/\d{4}年\d{1,2}月\d{1,2}日/g,
		/\d{1,2}月\d{1,2}日/g,
		/[\d.]+万元/g,
		/(?<![\d.])\d{3,}(?![\d.%]|年|万)/g,
	],
	en: [
		new RegExp(`\\b\\d{1,2} (?:${monthNames.join('|')})(?: \\d{4})?`, 'g'),
		/¥[\d,]+(?:\.\d+)?/g,
		/\d+(?:\.\d+)? million/g,
		/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d%])/g,
		/(?<!Articles? |[\d.,])(?!(?:19|20)\d\d\b)\d{3,}(?![\d.,]*[\d%])/g,
	],
};
/** The days of which texts speak that no record holds: that of the plan. */
const KNOWN = ['2007年8月23日', '8月23日', '23 August 2007', '23 August'];
const plain = (text: string) => text.replaceAll(/[ ,]/g, '');

/** A day in English as prose in Chinese has it, and millions in digits; any other text as it is. */
function inOtherWords(stated: string): string {
	const [number = '', word = '', year] = stated.split(' ');
	if (word === 'million') return String(Math.round(Number(number) * 1e6));
	const month = monthNames.indexOf(word) + 1;
	return month === 0 ? stated : `${year ? `${year}年` : ''}${month}月${number}日`;
}

let root = '';
let examined: Examined;
let books: Books;
beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'mingjian-facts-'));
	examined = await examine({ data: join(home, 'data'), today: '2026-11-22', report: root });
	books = openBooks(examined.gated.folder);
}, 120_000);
afterAll(() => {
	examined?.forget();
	rmSync(root, { recursive: true, force: true });
});

/** Everything that a record says, its days and amounts as readers see them. */
function saidBy({ values, term, dataset: id }: PublicRecord, lang: Lang): string {
	const { fields } = datasets.find((dataset) => dataset.id === id)!;
	const shown = Object.entries(values).flatMap(([name, value]) =>
		[value].flat().flatMap((member) => {
			if (typeof member !== 'string') return [];
			const { kind } = fields[name]!;
			if (kind === 'date') return [showDate(member, lang)];
			return kind === 'money' ? [showMoney(member, lang)] : [member];
		})
	);
	const days = [term.from, term.until, term.endedOn].flatMap((day) => (day ? [showDate(day, lang)] : []));
	return [...shown, ...days].join('\n');
}

test('there are reports to hold to their records', () => expect(written.length).toBeGreaterThan(30));

test.each(written)(
	'$path states no day, amount or number that its records do not hold',
	({ path, about }) => {
		const lang = path.slice(0, 2) as Lang;
		const text = readFileSync(join(content, path), 'utf8');
		const mentioned = [
			...[...text.matchAll(MENTIONS.record)].map(([, of = '']) => mentionRecord(of, datasets, books).record),
			recordOf(books(about!.dataset), about!.id)!,
		].filter((record) => record !== null);
		for (const [, reference = '', at = '1'] of text.matchAll(MENTIONS.party))
			expect(() => mentionParty(reference, Number(at), datasets, books)).not.toThrow();
		const said = plain(mentioned.map((record) => saidBy(record, lang)).join('\n'));
		const body = text.slice(text.indexOf('\n---\n')).replaceAll(/<[^>]*>/g, '');
		const stated = STATED[lang].flatMap((form) => body.match(form) ?? []);
		const isSaid = (each: string) => said.includes(plain(each)) || said.includes(inOtherWords(each));
		expect(stated.filter((each) => !KNOWN.includes(each) && !isSaid(each))).toEqual([]);
	}
);
