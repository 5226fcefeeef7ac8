import { strToU8, Zip, ZipDeflate } from 'fflate';

/** The most rows that a sheet can hold, headings included. */
const LAST_ROW = 1_048_576;
/** The longest text that a cell can hold. */
const LONGEST = 32_767;
const MTIME = new Date(1980, 0, 1);

const part = (xml: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook (ECMA-376) written as a stream: the same rows give the same bytes, and no more than one is in memory. */
export interface Workbook {
	add(cells: readonly string[]): void;
	close(): void;
}

/**
 * Opens a workbook whose cells are all text, so that codes keep their digits and nothing is a formula. Rows beyond
 * what a sheet can hold go on in another, under the same headings.
 */
export function openWorkbook(
	name: string,
	headings: readonly string[],
	put: (chunk: Uint8Array) => void
): Workbook {
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		put(chunk);
	});
	let sheets = 0;
	let rows = 0;
	let sheet: ZipDeflate | null = null;

	function member(path: string): ZipDeflate {
		const file = new ZipDeflate(path, { level: 6 });
		file.mtime = MTIME;
		zip.add(file);
		return file;
	}

	function openSheet() {
		sheet = member(`xl/worksheets/sheet${++sheets}.xml`);
		rows = 0;
		sheet.push(
			strToU8(
				part(
					`<worksheet xmlns="${SHEETS}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" defaultColWidth="18"/><sheetData>`
				)
			)
		);
		addRow(headings, 2);
	}

	function addRow(cells: readonly string[], style: number) {
		const row = ++rows;
		const written = cells.map((cell) =>
			cell === ''
				? '<c/>'
				: `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`
		);
		sheet!.push(strToU8(`<row r="${row}">${written.join('')}</row>`));
	}

	function closeSheet() {
		sheet!.push(strToU8('</sheetData></worksheet>'), true);
	}

	openSheet();
	return {
		add(cells) {
			if (rows === LAST_ROW) {
				closeSheet();
				openSheet();
			}
			addRow(cells, 1);
		},
		close() {
			closeSheet();
			for (const [path, xml] of Object.entries(bookParts(name, sheets)))
				member(path).push(strToU8(part(xml)), true);
			zip.end();
		},
	};
}

function bookParts(name: string, sheets: number): Readonly<Record<string, string>> {
	const numbers = Array.from({ length: sheets }, (_, at) => at + 1);
	const each = (write: (number: number) => string) => numbers.map(write).join('');
	const cell = (font: number) =>
		`<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;
	return {
		'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`)}</Types>`,
		'_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets>${each((n) => `<sheet name="${escapeXml(name)}${n > 1 ? n : ''}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${each((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
		'xl/styles.xml': `<styleSheet xmlns="${SHEETS}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cell(0)}${cell(1)}</cellXfs></styleSheet>`,
	};
}

const SPECIAL: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 cannot hold, and halves of characters. */
const ILLEGAL =
	/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escapeXml = (text: string) =>
	text
		.slice(0, LONGEST)
		.replace(ILLEGAL, '')
		.replace(/[&<>"]/g, (character) => SPECIAL[character]!);
