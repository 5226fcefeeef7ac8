import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { datasets } from '../../src/datasets/index.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { placesOf, shareOf, unitOf } from './expected.ts';
import { keyOf, readLines, type Line } from './lines.ts';
import { narrowedLines } from './narrowed.ts';
import { readFigurePage, rowsUnder, type FigurePage } from './page.ts';

type Row = Readonly<Record<'row' | 'column' | 'count' | 'hits' | 'percent' | 'keys', string>>;

/** What a recount of a site found: how many figures and marks it compared, and in sentences what does not agree. */
export interface Recount {
	readonly figures: number;
	readonly marks: number;
	readonly faults: readonly string[];
}

/**
 * Counts every figure of a built site again from its `data.ndjson`, sharing no code with what drew it, and compares the
 * file, the table and the drawings of the figure in both languages, and the rows that each mark leads to.
 */
export function recount(site: string, base = '/'): Recount {
	const ids = existsSync(join(site, 'figures'))
		? readdirSync(join(site, 'figures'), { withFileTypes: true }).flatMap((entry) =>
				entry.isDirectory() ? [entry.name] : []
			)
		: [];
	const faults: string[] = [];
	let marks = 0;
	for (const dataset of datasets) {
		const own = ids.filter((id) => id.startsWith(`${dataset.id}-`));
		const lines = own.length > 0 ? readLines(site, dataset) : [];
		for (const id of own) {
			const said = recountFigure({ site, base, dataset, id, lines });
			marks += said.marks;
			faults.push(...said.faults.map((fault) => `${id}: ${fault}`));
		}
	}
	return { figures: ids.length, marks, faults };
}

interface Figure {
	readonly site: string;
	readonly base: string;
	readonly dataset: Dataset;
	readonly id: string;
	readonly lines: readonly Line[];
}

function recountFigure(of: Figure) {
	const { site, dataset, id, lines } = of;
	const figure = dataset.figures![id.slice(dataset.id.length + 1)]!;
	const rows = readRows(site, id);
	const faults = [
		...againstData(of, rows, unitOf(rows.map(({ row }) => row))),
		...['', 'en/'].flatMap((prefix) => {
			const page = readFigurePage(site, `${prefix}figures/${id}`, id);
			return againstPage(of, rows, page).map((fault) => `${prefix}${fault}`);
		}),
	];
	const share = shareOf(figure);
	if (share)
		for (const { row, column, keys, hits } of rows) {
			const own = new Set(keys.split(' | '));
			const again = lines.filter((line) => own.has(keyOf(line)) && line[share.field] === share.value).length;
			if (again !== Number(hits)) faults.push(`${row} ${column}: ${hits} hits, counted again ${again}`);
		}
	return { marks: rows.length, faults };
}

const readRows = (site: string, id: string) =>
	Papa.parse<Row>(readFileSync(join(site, 'figures', id, 'data.csv'), 'utf8'), {
		header: true,
		skipEmptyLines: true,
	}).data;

/** The file against the records: every record is in the marks that it must be in, and in no other. */
function againstData({ dataset, id, lines }: Figure, rows: readonly Row[], unit: ReturnType<typeof unitOf>) {
	const figure = dataset.figures![id.slice(dataset.id.length + 1)]!;
	const expected = new Map<string, string[]>();
	for (const line of lines)
		for (const [row, column] of placesOf(dataset, figure, line, unit)) {
			const place = `${row} ${column}`;
			const known = expected.get(place);
			if (known) known.push(keyOf(line));
			else expected.set(place, [keyOf(line)]);
		}
	const faults = rows.flatMap(({ row, column, count, keys }) => {
		const place = `${row} ${column}`;
		const again = (expected.get(place) ?? []).toSorted();
		expected.delete(place);
		return String(again.length) === count && again.join(' | ') === keys
			? []
			: [`${place}: the file has ${count}, counted again ${again.length}`];
	});
	return [
		...faults,
		...[...expected].map(([place, keys]) => `${place}: ${keys.length} records are in no mark`),
	];
}

/** Table, drawings and links against the file. */
function againstPage(
	{ base, dataset, lines }: Figure,
	rows: readonly Row[],
	page: FigurePage
): readonly string[] {
	const cells = new Map(page.cells.map((cell) => [cell.place, cell]));
	const filled = rows.filter(({ count }) => count !== '0');
	const byKey = new Map(lines.map((line) => [keyOf(line), line]));
	const faults: string[] = [];
	if (cells.size !== rows.length) faults.push(`the table has ${cells.size} numbers, the file ${rows.length}`);
	for (const row of rows) {
		const place = `${row.row} ${row.column}`;
		const cell = cells.get(place);
		const said =
			row.hits === undefined
				? grouped(row.count)
				: `${row.percent}% ${grouped(row.hits)}/${grouped(row.count)}`;
		if (cell?.text !== said) faults.push(`${place}: the table says ${cell?.text}, the file ${said}`);
	}
	const seen = new Set<string>();
	for (const { place, href } of page.marks) {
		seen.add(place);
		if (cells.get(place)?.href !== href)
			faults.push(`${place}: the drawing leads to ${href}, the table to ${cells.get(place)?.href}`);
	}
	if (filled.length > 0 && seen.size === 0) faults.push('the drawing has no mark');
	for (const { text, place } of page.marks) {
		const { count = '', hits, percent } = filled.find((row) => `${row.row} ${row.column}` === place) ?? {};
		const ends =
			hits === undefined
				? new RegExp(`\\D${grouped(count)} (?:条|records?)$`)
				: new RegExp(`${percent}% \\(${grouped(hits)}/${grouped(count)}\\)$`);
		if (!ends.test(text)) faults.push(`${place}: the drawing says “${text}”, the file ${count}`);
	}
	for (const { row, column, keys } of filled) {
		const href = cells.get(`${row} ${column}`)?.href ?? '';
		const own = keys.split(' | ');
		const led = href.includes('#')
			? rowsUnder(page.html, href.slice(href.indexOf('#') + 1))
			: narrowedLines(dataset, href, lines).map(keyOf).toSorted();
		if (led === null) faults.push(`${row} ${column}: ${href} leads nowhere`);
		else if (href.includes('#')) {
			const wanted = own.map((key) => lastPart(byKey.get(key)!.url)).toSorted();
			const listed = led.map(lastPart).toSorted();
			if (led.length > 0 && listed.join() !== wanted.join())
				faults.push(`${row} ${column}: the page lists ${led.length} records, the file ${own.length}`);
			if (led.length === 0 && own.length <= 200) faults.push(`${row} ${column}: the page lists no record`);
		} else if (led.join(' | ') !== keys)
			faults.push(`${row} ${column}: ${href} holds ${led.length} records, the mark ${own.length}`);
		if (href !== '' && !href.startsWith(base)) faults.push(`${row} ${column}: ${href} lies outside the site`);
	}
	return faults;
}

const grouped = (count: string) => Number(count).toLocaleString('en');
const lastPart = (url: string) => url.replace(/\/$/, '').split('/').at(-1)!;
