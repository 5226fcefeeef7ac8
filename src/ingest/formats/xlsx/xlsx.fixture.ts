import { strToU8, zipSync } from 'fflate';

/** A worksheet as a test writes it: the XML of its rows, and of what follows them. */
export interface WrittenSheet {
	readonly name?: string;
	readonly state?: 'hidden' | 'veryHidden';
	readonly rows: string;
	readonly merges?: readonly string[];
}

export interface WrittenBook {
	readonly sheets: readonly WrittenSheet[];
	/** The XML of the shared strings' items. */
	readonly strings?: string;
	/** Number formats by id; each cell style in turn uses the next of `styles`. */
	readonly formats?: Readonly<Record<number, string>>;
	readonly styles?: readonly number[];
	readonly is1904?: boolean;
	/** Parts beside those, or in their place. */
	readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook of raw parts, zipped as Excel does. */
export const writeBook = (book: WrittenBook): Uint8Array => zipSync(toFiles(writeParts(book)));

export const toFiles = (parts: Readonly<Record<string, string | Uint8Array>>): Record<string, Uint8Array> =>
	Object.fromEntries(
		Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])
	);

export const writeParts = (book: WrittenBook): Record<string, string | Uint8Array> => ({
	'[Content_Types].xml':
		'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
	'_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
	'xl/workbook.xml': workbook(book),
	'xl/_rels/workbook.xml.rels': relations([
		...book.sheets.map((_, at): Link => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`]),
		['rIdS', 'sharedStrings', '/xl/sharedStrings.xml'],
		['rIdF', 'styles', 'styles.xml'],
	]),
	'xl/sharedStrings.xml': `<sst ${main}>${book.strings ?? ''}</sst>`,
	'xl/styles.xml': styles(book),
	...Object.fromEntries(
		book.sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, worksheet(sheet)])
	),
	...book.parts,
});

type Link = readonly [id: string, type: string, target: string];

const relations = (links: readonly Link[]): string =>
	`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
		.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
		.join('')}</Relationships>`;

const workbook = ({ sheets, is1904 = false }: WrittenBook): string =>
	`<?xml version="1.0" encoding="UTF-8"?><workbook ${main} xmlns:r="${office}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${sheets
		.map(({ name = 'Sheet1', state }, at) => {
			const hidden = state ? ` state="${state}"` : '';
			return `<sheet name="${name}" sheetId="${at + 9}"${hidden} r:id="rId${at + 1}"/>`;
		})
		.join('')}</sheets></workbook>`;

const styles = ({ formats = {}, styles = [0] }: WrittenBook): string =>
	`<styleSheet ${main}><numFmts>${Object.entries(formats)
		.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escape(code)}"/>`)
		.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles
		.map((id) => `<xf numFmtId="${id}"/>`)
		.join('')}</cellXfs></styleSheet>`;

const worksheet = ({ rows, merges = [] }: WrittenSheet): string =>
	`<worksheet ${main}><sheetData>${rows}</sheetData>${
		merges.length > 0
			? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
			: ''
	}</worksheet>`;

/** A row of texts, or of numbers where they are numbers; null leaves the cell out. */
export const row = (number: number, ...values: readonly (string | number | null)[]): string =>
	`<row r="${number}">${values
		.map((value, at) => (value === null ? '' : cell(`${String.fromCharCode(65 + at)}${number}`, value)))
		.join('')}</row>`;

const cell = (ref: string, value: string | number): string =>
	typeof value === 'number'
		? `<c r="${ref}"><v>${value}</v></c>`
		: `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;

const escape = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
