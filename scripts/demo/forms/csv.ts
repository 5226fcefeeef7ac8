import { closeSync, openSync, writeSync } from 'node:fs';
import Papa from 'papaparse';
import { encodeGbk } from '../../../src/ingest/formats/gbk.ts';

/** Writes rows of text to a CSV file, in UTF-8 with a BOM or in GBK, a block at a time. */
export function writeCsv(
	path: string,
	gbk: boolean,
	headings: readonly string[],
	rows: Iterable<readonly string[]>
): void {
	const file = openSync(path, 'w');
	let waiting: (readonly string[])[] = [headings];
	let isFirst = true;
	for (const row of rows) {
		waiting.push(row);
		if (waiting.length === 2000) flush();
	}
	flush();
	closeSync(file);

	function flush() {
		if (waiting.length === 0) return;
		const text = `${Papa.unparse(waiting as string[][], { newline: '\r\n' })}\r\n`;
		const bytes = gbk ? encodeGbk(text) : Buffer.from(isFirst ? `\ufeff${text}` : text);
		if (!bytes) throw new Error(`${path} holds characters that GBK lacks.`);
		writeSync(file, bytes);
		waiting = [];
		isFirst = false;
	}
}
