import type { Dataset } from '../../domain/dataset.ts';
import type { Wording } from '../../domain/lang.ts';
import type { Site } from '../../domain/site.ts';
import type { PublicRecord } from '../../registry/record.ts';
import { toCsvHeading, toCsvRow } from './csv.ts';
import { toExcelLine } from './excel-csv.ts';
import { toLine } from './ndjson.ts';
import { sheetCells, sheetHeadings } from './sheet.ts';
import { openWorkbook } from './workbook.ts';

export type Chunk = string | Uint8Array;

/** A form in which a dataset can be downloaded, written record by record in the order of the gate. */
export interface Download {
	/** The name of the file beside the dataset's list. */
	readonly file: string;
	/** What the link says, such as `CSV`. */
	readonly name: string;
	readonly media: string;
	readonly label: Wording;
	open(
		dataset: Dataset,
		site: Site,
		put: (chunk: Chunk) => void
	): { add(record: PublicRecord): void; close(): void };
}

/** Every form of download: a new one is a line here. */
export const downloads: readonly Download[] = [
	{
		file: 'data.csv',
		name: 'CSV',
		media: 'text/csv',
		label: {
			zh: 'CSV，首行为字段名，值为代码，内容无损',
			en: 'CSV, field names in the first row, values as codes, lossless',
		},
		open(dataset, site, put) {
			put(toCsvHeading(dataset, site));
			return { add: (record) => put(toCsvRow(record, dataset, site)), close: () => {} };
		},
	},
	{
		file: 'data.excel.csv',
		name: 'Excel CSV',
		media: 'text/csv',
		label: {
			zh: "供 Excel 打开的 CSV，中文表头和文字；公式符号前加“'”，长代码后加制表符，以免被改写",
			en: 'CSV for Excel, Chinese headings and words; cells like formulas have ’ before them and long codes a tab behind them',
		},
		open(dataset, site, put) {
			put(`\ufeff${toExcelLine(sheetHeadings(dataset, site))}`);
			return { add: (record) => put(toExcelLine(sheetCells(record, dataset, site))), close: () => {} };
		},
	},
	{
		file: 'data.xlsx',
		name: 'XLSX',
		media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		label: { zh: 'Excel 工作簿，单元格均为文本', en: 'Excel workbook, all cells text' },
		open(dataset, site, put) {
			const book = openWorkbook(dataset.title.zh.slice(0, 28), sheetHeadings(dataset, site), put);
			return { add: (record) => book.add(sheetCells(record, dataset, site)), close: () => book.close() };
		},
	},
	{
		file: 'data.json',
		name: 'JSON',
		media: 'application/json',
		label: { zh: 'JSON，全部记录在 records 中', en: 'JSON, all records under records' },
		open(dataset, site, put) {
			const { licence, demo } = site;
			const head = {
				...(demo ? { demo: '示例：演示数据' } : {}),
				dataset: dataset.id,
				title: dataset.title,
				licence,
			};
			put(`${JSON.stringify(head).slice(0, -1)},"records":[`);
			let separator = '\n';
			return {
				add(record) {
					put(separator + toLine(record, dataset, site));
					separator = ',\n';
				},
				close: () => put('\n]}\n'),
			};
		},
	},
	{
		file: 'data.ndjson',
		name: 'NDJSON',
		media: 'application/x-ndjson',
		label: { zh: 'NDJSON，一行一条记录', en: 'NDJSON, one record a line' },
		open: (dataset, site, put) => ({
			add: (record) => put(`${toLine(record, dataset, site)}\n`),
			close: () => {},
		}),
	},
];
