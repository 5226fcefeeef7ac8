import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { datasets } from '../src/datasets/index.ts';
import { mentionParty, mentionRecord, MENTIONS } from '../src/derive/mention.ts';
import { recordOf } from '../src/derive/listing.ts';
import { showDate } from '../src/domain/day.ts';
import { showMoney } from '../src/domain/money.ts';
import type { PublicRecord } from '../src/registry/record.ts';
import { openBooks, textsIn, type Books } from './content.ts';
import { examine, home, type Examined } from './examination.ts';

const content = join(home, 'content');
const written = textsIn(content).filter(({ path, about }) => path.startsWith('zh/') && about !== null);
/** The days of which texts speak that no record holds: that of the plan. */
const KNOWN = ['2007年8月23日', '8月23日'];

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

/** Everything that a record says, its days and amounts as readers see them, without spaces. */
function saidBy({ values, term, dataset: id }: PublicRecord): string {
	const { fields } = datasets.find((dataset) => dataset.id === id)!;
	const shown = Object.entries(values).flatMap(([name, value]) =>
		[value].flat().flatMap((member) => {
			if (typeof member !== 'string') return [];
			const { kind } = fields[name]!;
			if (kind === 'date') return [showDate(member, 'zh')];
			return kind === 'money' ? [showMoney(member, 'zh')] : [member];
		})
	);
	const days = [term.from, term.until, term.endedOn].flatMap((day) => (day ? [showDate(day, 'zh')] : []));
	return [...shown, ...days].join('\n').replaceAll(' ', '');
}

test('there are reports to hold to their records', () => expect(written.length).toBeGreaterThan(15));

test.each(written)(
	'$path states no day, amount or number that its records do not hold',
	({ path, about }) => {
		const text = readFileSync(join(content, path), 'utf8');
		const mentioned = [
			...[...text.matchAll(MENTIONS.record)].map(([, of = '']) => mentionRecord(of, datasets, books).record),
			recordOf(books(about!.dataset), about!.id)!,
		].filter((record) => record !== null);
		for (const [, reference = '', at = '1'] of text.matchAll(MENTIONS.party))
			expect(() => mentionParty(reference, Number(at), datasets, books)).not.toThrow();
		const said = mentioned.map(saidBy).join('\n');
		const body = text.slice(text.indexOf('\n---\n')).replaceAll(/<[^>]*>/g, '');
		const stated = [
			...body.matchAll(/\d{4}年\d{1,2}月\d{1,2}日/g),
			...body.matchAll(/\d{1,2}月\d{1,2}日/g),
			...body.matchAll(/[\d.]+万元/g),
			...body.matchAll(/(?<![\d.])\d{3,}(?![\d.%]|年|万)/g),
		].map(([each]) => each);
		expect(stated.filter((each) => !KNOWN.includes(each) && !said.includes(each))).toEqual([]);
	}
);
