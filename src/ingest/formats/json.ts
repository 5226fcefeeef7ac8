import type { Bytes } from './bytes.ts';
import type { FormatFault, RawRow, ReadingOptions, Table } from './cell.ts';
import { decode } from './decoding.ts';
import { findEncoding } from './encoding.ts';
import { halt, refused } from './fault.ts';
import { flattenRecord } from './flatten.ts';
import { collectHeadings, toRow } from './headings.ts';
import { isList, isObject, parseJson, type Json, type JsonObject } from './json-value.ts';
import { listPointers, resolvePointer } from './pointer.ts';

/** A JSON document is held whole; a larger one has to come as NDJSON. */
const largest = 200 * 1024 * 1024;

/** Opens a JSON document: the list of objects at `records`, or the document itself where it is one. */
export const openJson = async (bytes: Bytes, options: ReadingOptions): Promise<Table> => {
	if (bytes.size > largest) halt(tooLarge);
	const encoding = await findEncoding(bytes, options.encoding, (head, evidence) =>
		recognisesKeys(head, (heading) => evidence(heading) && options.known(heading))
	);
	let text = '';
	for await (const piece of decode(bytes, encoding)) text += piece;
	const records = recordsIn(parse(text), options.records ?? '');
	const headings = collectHeadings();
	for (const record of records) headings.add(flattenRecord(record));
	const paths = headings.all();
	return {
		sheet: null,
		headings: paths,
		faults: [],
		read: async (onRows) => {
			for (let start = 0; start < records.length; start += 1000) {
				const batch = records.slice(start, start + 1000);
				onRows(batch.map((record, at) => toRow(flattenRecord(record), paths, start + at + 1)).filter(isRow));
			}
			return null;
		},
	};
};

/** True where at least half of the keys in the head of a document are known. */
export const recognisesKeys = (head: string, known: (heading: string) => boolean): boolean => {
	const keys = new Set([...head.matchAll(/"([^"\\]+)"\s*:/g)].map(([, key]) => key ?? ''));
	const count = [...keys].filter(known).length;
	return count > 0 && count * 2 >= keys.size;
};

const isRow = (row: RawRow | null): row is RawRow => row !== null;

const parse = (text: string): Json => {
	try {
		return parseJson(text);
	} catch (error) {
		return halt(malformed(error instanceof Error ? error.message : String(error)));
	}
};

const recordsIn = (root: Json, pointer: string): readonly JsonObject[] => {
	const list = resolvePointer(root, pointer);
	if (!isList(list)) return halt(noList(pointer, listPointers(root)));
	const other = list.findIndex((record) => !isObject(record));
	return other < 0 ? (list as readonly JsonObject[]) : halt(notRecord(other + 1));
};

const tooLarge = refused(
	'JSON 文件超过 200 MB。请改为每行一条记录的 NDJSON。',
	'The JSON file is larger than 200 MB. Export it as NDJSON, one record a line.'
);

const malformed = (message: string): FormatFault =>
	refused(
		`JSON 语法有误：${message}。请重新导出。`,
		`The JSON is malformed: ${message}. Export the file again.`
	);

const notRecord = (row: number): FormatFault =>
	refused(
		`JSON 列表的第 ${row} 项不是对象。每条记录应写成 {"列名": 值}。`,
		`Item ${row} of the JSON list is not an object. Write each record as {"heading": value}.`,
		row
	);

const noList = (pointer: string, found: readonly string[]): FormatFault => {
	const shown = found.slice(0, 3);
	return {
		rule: 'mapping',
		zh: `JSON ${pointer === '' ? '的最外层' : `中“${pointer}”处`}没有记录列表。请在 source.yaml 的 records 写明列表的位置${shown.length > 0 ? `，如 ${shown.join('、')}` : ''}。`,
		en: `The JSON has no list of records ${pointer === '' ? 'at its outermost level' : `at “${pointer}”`}. Say where it is with records in source.yaml${shown.length > 0 ? `, such as ${shown.join(', ')}` : ''}.`,
		write: `records: ${found[0] ?? '/…'}`,
	};
};
