import type { Bytes } from '../../../ingest/formats/bytes.ts';
import { memoryBytes, readHead } from '../../../ingest/formats/bytes.ts';
import type { FormatFault, RawRow, Table } from '../../../ingest/formats/cell.ts';
import { contentOf } from '../../../ingest/formats/content.ts';
import { openCsv } from '../../../ingest/formats/csv.ts';
import { decodeHead } from '../../../ingest/formats/decoding.ts';
import { findEncoding } from '../../../ingest/formats/encoding.ts';
import { faultOf, guarded, halt, refused } from '../../../ingest/formats/fault.ts';
import { openMemoryArchive } from '../../../ingest/formats/memory-archive.ts';
import { refusalOf } from '../../../ingest/formats/refusal.ts';
import { openBook } from '../../../ingest/formats/xlsx/book.ts';
import { isKnownHeading } from './columns.ts';
import { chooseForm } from './form.ts';

/** A row of a reader's list that is not blank; `row` is its number in a spreadsheet. */
export interface ListRow {
	readonly row: number;
	readonly cells: readonly string[];
}

/** How many lines are screened at once. */
export const MOST_LINES = 50_000;

export type ReadList = { readonly rows: readonly ListRow[] } | { readonly fault: FormatFault };

/** Reads a list from the bytes of a CSV, TSV, text or XLSX file: of a workbook its first sheet with more than a title. */
export async function readList(bytes: Uint8Array): Promise<ReadList> {
	try {
		const rows = await readRows(memoryBytes(bytes));
		// One more, in case the first names the columns.
		return rows.length > MOST_LINES + 1 ? { fault: tooLong(rows.length) } : { rows };
	} catch (error) {
		return { fault: faultOf(error) };
	}
}

/** Reads a list that was pasted: one name or code a line, or cells from a spreadsheet. */
export const readPasted = (text: string): Promise<ReadList> => readList(new TextEncoder().encode(text));

async function readRows(bytes: Bytes): Promise<readonly ListRow[]> {
	const head = await readHead(bytes);
	const content = contentOf(head, false);
	const refusal = await refusalOf(content, bytes);
	if (refusal) halt(refusal);
	if (content !== 'zip') return rowsOf(await openText(bytes, head));
	const { value } = await bytes.stream()[Symbol.asyncIterator]().next();
	const archive = openMemoryArchive(value as Uint8Array);
	if (!archive.find('[Content_Types].xml')) halt(notBook);
	const sheets = (await openBook(archive, 1)).filter(({ faults }) =>
		faults.every(({ rule }) => rule !== 'hidden-sheet')
	);
	let best: readonly ListRow[] = [];
	for (const sheet of sheets) {
		best = await rowsOf(sheet);
		if (best.length > 1) break;
	}
	return best;
}

async function openText(bytes: Bytes, head: Uint8Array): Promise<Table> {
	const encoding = await encodingOf(bytes);
	const delimiter = chooseForm(decodeHead(head, encoding));
	return openCsv(bytes, { header: 1, known: isKnownHeading, encoding, delimiter });
}

/** The encoding; no heading is taken as evidence, so that what is not UTF-8 has to read as Chinese. */
const encodingOf = async (bytes: Bytes): Promise<string> => {
	try {
		return await findEncoding(bytes, undefined, (_, evidence) => evidence('name'));
	} catch {
		return halt(badEncoding);
	}
};

async function rowsOf(table: Table): Promise<readonly ListRow[]> {
	const rows: ListRow[] = [];
	const fault = await guarded(table).read((batch: readonly RawRow[]) => {
		for (const { row, cells } of batch) {
			const texts = cells.map((cell) => (typeof cell === 'string' ? cell : cell.text));
			if (texts.some((text) => text.trim() !== '')) rows.push({ row, cells: texts });
		}
	});
	if (fault) halt(fault);
	return rows;
}

const badEncoding: FormatFault = {
	rule: 'encoding',
	zh: '文件的文字编码认不出来。请用 Excel 或 WPS 另存为 .xlsx，或者另存为 UTF-8 的 CSV。',
	en: 'The encoding of the file is not recognised. Save it as .xlsx, or as CSV in UTF-8.',
};

const notBook = refused(
	'这是 ZIP 压缩包，不是 .xlsx。请解压后选择其中的表格。',
	'This is a ZIP archive, not .xlsx. Unpack it and choose the table in it.'
);

const tooLong = (rows: number): FormatFault =>
	refused(
		`名单有 ${rows.toLocaleString('en')} 行，一次最多 ${MOST_LINES.toLocaleString('en')} 行。请分成几份，分别筛查。`,
		`The list has ${rows.toLocaleString('en')} rows; ${MOST_LINES.toLocaleString('en')} at most are screened at once. Split it and screen the parts one after another.`
	);
