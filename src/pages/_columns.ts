import { datasets } from '../datasets/index.ts';
import { columnsOf, ordersOf, ranksOf } from '../derive/columns.ts';
import { DEMO } from '../derive/demo.ts';
import { listed } from '../derive/listing.ts';
import { pieceBounds, pieceCount, type PieceStanding } from '../derive/pieces.ts';
import { toPiece } from '../derive/rows.ts';
import type { Dataset } from '../domain/dataset.ts';
import { edition, published } from '../registry/published.ts';
import { sha256 } from '../registry/present.ts';
import type { PublicRecord } from '../registry/record.ts';
import { standingMark, standingWord, standsForGood } from '../words/standing.ts';

/** A file beside a list. It is named by its content, so that files of two releases are never taken for one. */
interface Named {
	readonly name: string;
	readonly json: string;
}

/** What the browser narrows a list by: `columns.json`, and beside it the rows and the orders that it names. */
interface Beside {
	readonly columns: string;
	readonly rows: readonly Named[];
	readonly orders: readonly Named[];
}

/** A digest in letters alone, which no search for personal numbers takes for one. */
const nameOf = (json: string) =>
	sha256(json)
		.slice(0, 16)
		.replace(/./g, (digit) => 'abcdefghijklmnop'[parseInt(digit, 16)]!);

function toNamed(content: object): Named {
	const json = toJson(content);
	return { name: nameOf(json), json };
}

const toJson = (content: object) =>
	`${JSON.stringify({ ...(edition().site.demo ? { demo: DEMO } : {}), ...content })}\n`;

function besideOf(dataset: Dataset): Beside {
	const records = published(dataset);
	const shown = listed(records);
	const standingOf = (record: PublicRecord): PieceStanding | null => {
		if (standsForGood(dataset)) return null;
		const { zh, en } = standingWord(dataset, record.standing, record.values);
		return [standingMark(dataset, record.standing), zh, en];
	};
	const rows = Array.from({ length: pieceCount(shown.length) }, (_, piece) =>
		toNamed(toPiece(shown.slice(...pieceBounds(piece, shown.length)), dataset, edition().site, standingOf))
	);
	const orders = ordersOf(dataset, records)
		.filter(({ isFacet }) => !isFacet)
		.map(({ name }) => ({ field: name, ...toNamed({ ranks: ranksOf(dataset, records, name) }) }));
	const columns = toJson({
		...columnsOf(dataset, records),
		rows: rows.map(({ name }) => name),
		orders: Object.fromEntries(orders.map(({ field, name }) => [field, name])),
	});
	return { columns, rows, orders };
}

/** The lists that are narrowed in the browser: those with records. */
const narrowed = () => datasets.filter((dataset) => listed(published(dataset)).length > 0);

/** `/<dataset>/columns.json` */
export const columnsPaths = () =>
	narrowed().map((dataset) => ({
		params: { dataset: dataset.id },
		props: { json: besideOf(dataset).columns },
	}));

/** `/<dataset>/rows/<name>.json` and `/<dataset>/orders/<name>.json` */
export const namedPaths = () =>
	narrowed().flatMap((dataset) => {
		const { rows, orders } = besideOf(dataset);
		return [
			...rows.map((file) => ({ part: 'rows', ...file })),
			...orders.map((file) => ({ part: 'orders', ...file })),
		].map(({ part, name, json }) => ({ params: { dataset: dataset.id, part, name }, props: { json } }));
	});
