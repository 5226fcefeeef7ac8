import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Cell } from '../../src/ingest/formats/cell.ts';
import { readLines, writeLines, writePieces } from '../../src/ingest/lines.ts';
import type { RejectedRow } from '../../src/ingest/sink.ts';
import { foldHeading } from '../../src/ingest/slots.ts';

interface Book {
	readonly path: string;
	readonly addresses: Map<string, string>;
	readonly rows: ReturnType<typeof writeLines>;
}

/**
 * Writes rejected rows to `rejected/<dataset>/<source>.csv`: the original headings, then `_file`, `_sheet`,
 * `_row`, `_problems`. With a BOM, so that Excel shows Chinese. Files of one source may differ in their
 * headings: the list is complete, and so written, at the end.
 */
export function writeRejected(folder: string) {
	const books = new Map<string, Book>();
	return {
		add(row: RejectedRow) {
			const { addresses, rows } = bookOf(row);
			addressesOf(row).forEach((address, at) => {
				if (!addresses.has(address)) addresses.set(address, row.headings[at]?.trim() || address);
			});
			rows.add(JSON.stringify(row));
		},
		close() {
			for (const { path, addresses, rows } of books.values()) {
				rows.close();
				const headings = [...addresses].map(([address, heading]) =>
					foldHeading(heading) === address ? heading : address
				);
				const book = writePieces(path);
				book.add(`\ufeff${line([...headings, '_file', '_sheet', '_row', '_problems'])}`);
				for (const row of readLines(`${path}.part`))
					book.add(line(cellsOf(JSON.parse(row) as RejectedRow, addresses)));
				book.close();
				rmSync(`${path}.part`);
			}
		},
	};

	function bookOf({ dataset, source }: RejectedRow): Book {
		const path = join(folder, 'rejected', dataset, `${source}.csv`);
		const known = books.get(path);
		if (known) return known;
		mkdirSync(join(path, '..'), { recursive: true });
		const book = { path, addresses: new Map<string, string>(), rows: writeLines(`${path}.part`) };
		books.set(path, book);
		return book;
	}
}

/** The addresses of a row's cells; those beyond the headings go by their position. */
const addressesOf = ({ addresses, cells }: RejectedRow): readonly string[] =>
	Array.from({ length: Math.max(addresses.length, cells.length) }, (_, at) => addresses[at] ?? `#${at + 1}`);

const line = (cells: readonly string[]) => `${Papa.unparse([[...cells]], { newline: '\r\n' })}\r\n`;

function cellsOf(rejected: RejectedRow, all: ReadonlyMap<string, string>) {
	const { cells, file, sheet, row, problems } = rejected;
	const own = new Map(addressesOf(rejected).map((address, at) => [address, written(cells[at])]));
	const said = problems.map(({ zh, write }) => (write ? `${zh}（改法：${write}）` : zh)).join('\n');
	return [...[...all.keys()].map((address) => own.get(address) ?? ''), file, sheet ?? '', String(row), said];
}

/** A cell as it can be read back: a list as JSON. */
const written = (cell: Cell | undefined): string =>
	cell === undefined
		? ''
		: typeof cell === 'string'
			? cell
			: cell.items
				? JSON.stringify(cell.items)
				: cell.text;
