import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import type { Dataset } from '../../src/domain/dataset.ts';
import { partyKinds, partyRoles } from '../../src/domain/party-lists.ts';
import type { ClosedList } from '../../src/domain/lists.ts';
import { slotsOf, type Slot } from '../../src/ingest/slots.ts';

const ROWS = 2000;
const LISTS = '取值';

/** The closed list of a slot, or null. */
function listOf({ field, part }: Slot, dataset: Dataset): ClosedList | null {
	if (part === 'Kind') return partyKinds;
	if (part === 'Role') return partyRoles;
	return part === null ? (dataset.fields[field]!.values ?? null) : null;
}

/**
 * A blank workbook of a dataset: our headings (● where required), cells formatted as text so that codes keep
 * their digits, a drop-down for each closed list, and a sheet that explains every column.
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
	const longest = Math.max(0, ...lists.map((list) => (list ? Object.keys(list).length : 0)));
	const wordings = Array.from({ length: longest }, (_, row) =>
		lists.map((list) => ({ value: (list && Object.values(list)[row]?.zh) ?? '', type: String }))
	);
	const book = await writeXlsxFile([
		{
			sheet: '数据',
			data: [headings, ...Array.from({ length: ROWS }, () => blank)],
			columns: slots.map(() => ({ width: 18 })),
			stickyRowsCount: 1,
		},
		{
			sheet: '说明',
			data: notesOf(dataset, slots, lists),
			columns: [{ width: 24 }, { width: 24 }, { width: 10 }, { width: 60 }],
		},
		{ sheet: LISTS, data: wordings.length > 0 ? wordings : [[{ value: '', type: String }]] },
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

/** The letters of a column, from 0. */
const lettersOf = (at: number): string =>
	(at < 26 ? '' : lettersOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/** Adds a drop-down below the heading of each column with a closed list; others may be typed, since many are allowed. */
function withDropDowns(book: Uint8Array, lists: readonly (ClosedList | null)[]): Uint8Array {
	const parts = unzipSync(book);
	const validations = lists.flatMap((list, at) => {
		if (!list) return [];
		const column = lettersOf(at);
		const range = `'${LISTS}'!$${column}$1:$${column}$${Object.keys(list).length}`;
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
