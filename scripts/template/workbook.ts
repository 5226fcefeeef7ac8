import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import type { Dataset } from '../../src/domain/dataset.ts';
import { partyKinds, partyRoles } from '../../src/domain/party-lists.ts';
import type { ClosedList } from '../../src/domain/lists.ts';
import { NOTES_SHEET } from '../../src/ingest/sheets.ts';
import { slotsOf, type Slot } from '../../src/ingest/slots.ts';

const ROWS = 2000;
/** How many columns of the notes stand before the closed lists, a blank one included. */
const NOTES = 5;

/** The closed list of a slot, or null. */
function listOf({ field, part }: Slot, dataset: Dataset): ClosedList | null {
	if (part === 'Kind') return partyKinds;
	if (part === 'Role') return partyRoles;
	return part === null ? (dataset.fields[field]!.values ?? null) : null;
}

/**
 * A blank workbook of a dataset: our headings, cells formatted as text so that codes keep their digits, a drop-down
 * for each closed list, and a sheet that explains every column (● where required) and is never read.
 */
export async function templateOf(dataset: Dataset): Promise<Uint8Array> {
	const slots = slotsOf(dataset);
	const lists = slots.map((slot) => listOf(slot, dataset));
	const headings = slots.map(({ heading }) => ({
		value: heading,
		type: String,
		fontWeight: 'bold' as const,
		format: '@',
	}));
	const blank = slots.map(() => ({ value: '', type: String, format: '@' }));
	const book = await writeXlsxFile([
		{
			sheet: '数据',
			data: [headings, ...Array.from({ length: ROWS }, () => blank)],
			columns: slots.map(() => ({ width: 18 })),
			stickyRowsCount: 1,
		},
		{
			sheet: NOTES_SHEET,
			data: withLists(notesOf(dataset, slots, lists), lists),
			columns: [{ width: 24 }, { width: 24 }, { width: 10 }, { width: 60 }],
		},
	]).toBuffer();
	return withDropDowns(new Uint8Array(book), lists);
}

function notesOf(dataset: Dataset, slots: readonly Slot[], lists: readonly (ClosedList | null)[]) {
	const cell = (value: string) => ({ value, type: String, wrap: true });
	const rows = slots.map(({ name, heading, field, part }, at) => {
		const { required, many, label } = dataset.fields[field]!;
		const list = lists[at];
		const permitted = list
			? Object.values(list)
					.map(({ zh }) => zh)
					.join('、')
			: '';
		const said =
			part === null
				? `${label.zh} / ${label.en}${many ? '（可填多项，用“；”分隔 / several, separated by ；）' : ''}`
				: heading;
		return [
			cell(heading),
			cell(name),
			cell(required && part === null ? '● 必填' : ''),
			cell([said, permitted].filter(Boolean).join('\n')),
		];
	});
	return [['列名 / Heading', '字段 / Field', '必填 / Required', '说明 / Notes'].map(cell), ...rows];
}

/** The notes with the wordings of each closed list below row 1, in the column that its drop-down names. */
function withLists(notes: readonly (readonly object[])[], lists: readonly (ClosedList | null)[]) {
	const wordings = lists.map((list) => Object.values(list ?? {}).map(({ zh }) => zh));
	const blank = { value: '', type: String };
	const length = Math.max(notes.length, ...wordings.map((each) => each.length + 1));
	return Array.from({ length }, (_, row) => [
		...Array.from({ length: NOTES }, (_, at) => notes[row]?.[at] ?? blank),
		...wordings.map((each) => ({ value: each[row - 1] ?? '', type: String })),
	]);
}

/** The letters of a column, from 0. */
const lettersOf = (at: number): string =>
	(at < 26 ? '' : lettersOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/** Adds a drop-down below the heading of each column with a closed list; others may be typed, since many are allowed. */
function withDropDowns(book: Uint8Array, lists: readonly (ClosedList | null)[]): Uint8Array {
	const parts = unzipSync(book);
	const validations = lists.flatMap((list, at) => {
		if (!list) return [];
		const column = lettersOf(at);
		const listed = lettersOf(NOTES + at);
		const range = `'${NOTES_SHEET}'!$${listed}$2:$${listed}$${Object.keys(list).length + 1}`;
		return [
			`<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${column}2:${column}${ROWS + 1}"><formula1>${range}</formula1></dataValidation>`,
		];
	});
	const sheet = 'xl/worksheets/sheet1.xml';
	const xml = strFromU8(parts[sheet]!);
	const added = `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
	parts[sheet] = strToU8(xml.replace('</sheetData>', `</sheetData>${validations.length > 0 ? added : ''}`));
	return zipSync(parts);
}
