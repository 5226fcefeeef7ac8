import Papa from 'papaparse';
import { showKey } from '../caption.ts';
import { DEMO } from '../demo.ts';
import { floorPercent, marksOf, type Tally } from './tally.ts';

/** Between the keys of the records of a mark. */
const BETWEEN = ' | ';

/**
 * The table of a figure as RFC 4180: a line a mark, with the codes and wordings of its row and column, how many records
 * it counts and their keys. Of a share, `hits` of `count` have the value, and `percent` is floored.
 */
export function toFigureCsv(tally: Tally, isDemo: boolean): string {
	const lines = marksOf(tally).map(({ row, column, cell: { records, hits } }) => ({
		row: row.value,
		row_zh: row.label.zh,
		row_en: row.label.en,
		column: column.value,
		column_zh: column.label.zh,
		column_en: column.label.en,
		count: records.length,
		...(hits === null ? {} : { hits, percent: floorPercent(hits, records.length).toFixed(1) }),
		keys: records
			.map(({ key }) => showKey(key))
			.toSorted()
			.join(BETWEEN),
		...(isDemo ? { demo: DEMO } : {}),
	}));
	return `${Papa.unparse(lines, { newline: '\r\n' })}\r\n`;
}
