import type { Bytes } from './bytes.ts';
import type { FormatFault, RawRow, ReadingOptions, Table } from './cell.ts';
import { decode } from './decoding.ts';
import { findEncoding } from './encoding.ts';
import { refused } from './fault.ts';
import { flattenRecord } from './flatten.ts';
import { collectHeadings, toRow } from './headings.ts';
import { recognisesKeys } from './json.ts';
import { isObject, parseJson, type Json, type JsonObject } from './json-value.ts';
import { splitLines, unifyBreaks } from './lines.ts';

/**
 * Opens NDJSON: one object a line, blank lines allowed. It is read twice, first for the paths, and streams both
 * times. `row` is the line. Reading stops at a line that is not an object.
 */
export const openNdjson = async (bytes: Bytes, options: ReadingOptions): Promise<Table> => {
	const encoding = await findEncoding(bytes, options.encoding, (head, evidence) =>
		recognisesKeys(head, (heading) => evidence(heading) && options.known(heading))
	);
	const walk = (onRecord: (record: JsonObject, line: number) => void) =>
		walkRecords(splitLines(unifyBreaks(decode(bytes, encoding))), onRecord);
	const headings = collectHeadings();
	await walk((record) => headings.add(flattenRecord(record)));
	const paths = headings.all();
	return { sheet: null, headings: paths, faults: [], read: (onRows) => readRows(walk, paths, onRows) };
};

const readRows = async (
	walk: (onRecord: (record: JsonObject, line: number) => void) => Promise<FormatFault | null>,
	paths: readonly string[],
	onRows: (rows: RawRow[]) => void
): Promise<FormatFault | null> => {
	let batch: RawRow[] = [];
	const deliver = () => {
		if (batch.length > 0) onRows(batch);
		batch = [];
	};
	const fault = await walk((record, line) => {
		const row = toRow(flattenRecord(record), paths, line);
		if (row) batch.push(row);
		if (batch.length >= 1000) deliver();
	});
	deliver();
	return fault;
};

const walkRecords = async (
	lines: AsyncIterable<string>,
	onRecord: (record: JsonObject, line: number) => void
): Promise<FormatFault | null> => {
	let line = 0;
	for await (const text of lines) {
		line++;
		if (text.trim() === '') continue;
		const record = parse(text);
		if (!isObject(record)) return notRecord(line);
		onRecord(record, line);
	}
	return null;
};

const parse = (text: string): Json | undefined => {
	try {
		return parseJson(text);
	} catch {
		return undefined;
	}
};

const notRecord = (line: number): FormatFault =>
	refused(
		`NDJSON 第 ${line} 行不是完整的 JSON 对象。每行应是一条记录，如 {"列名": "值"}。`,
		`Line ${line} of the NDJSON is not a whole JSON object. Each line is one record, such as {"heading": "value"}.`,
		line
	);
