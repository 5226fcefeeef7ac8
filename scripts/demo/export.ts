import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Dataset } from '../../src/domain/dataset.ts';
import { slotsOf } from '../../src/ingest/slots.ts';
import { writeCsv } from './forms/csv.ts';
import { writeJson, type JsonCell } from './forms/json.ts';
import { writeXlsx } from './forms/xlsx.ts';
import { filledSlots, wordCell, type Row } from './row.ts';
import { mappingOf, writeCell, type Sender } from './sender.ts';

/** How many rows a workbook or a JSON answer holds at most; more come in several files. */
const PART = 5000;
/** From how many rows the columns of a sender are learnt: every turn of every list comes back well within. */
const LEARNT = 600;

/** Writes a sender's exports and its `source.yaml` into a folder. `rowOf` makes the record of a number anew. */
export async function writeExports(
	folder: string,
	dataset: Dataset,
	sender: Sender,
	numbers: readonly number[],
	rowOf: (number: number) => Row
): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const slots = filledSlots(dataset, numbers.slice(0, LEARNT).map(rowOf));
	const known = new Map(slotsOf(dataset).map((slot) => [slot.name, slot]));
	const { form, file, headings = {}, ignored = {}, title, footer } = sender;
	const all = [...slots.map((slot) => headings[slot] ?? known.get(slot)!.heading), ...Object.keys(ignored)];
	const cellsOf = (number: number): readonly string[] => {
		const row = rowOf(number);
		return [...slots.map((slot) => written(slot, row[slot] ?? '')), ...Object.values(ignored)];
	};
	const parts = form === 'xlsx' || form === 'json' ? cut(numbers) : [numbers];

	for (const [at, part] of parts.entries()) {
		const path = join(folder, `${file}${parts.length > 1 ? `-${String(at + 1).padStart(4, '0')}` : ''}`);
		if (form === 'xlsx')
			await writeXlsx(`${path}.xlsx`, {
				name: '名单',
				headings: all,
				rows: part.map(cellsOf),
				...(title ? { title } : {}),
				...(footer ? { footer } : {}),
			});
		else if (form === 'json')
			writeJson(
				`${path}.json`,
				all,
				part.map((number) => listsIn(cellsOf(number)))
			);
		else writeCsv(`${path}.csv`, form === 'gbk', all, part.values().map(cellsOf));
	}
	writeFileSync(join(folder, 'source.yaml'), stringify(mappingOf(sender, slots, parts.length > 1)));

	function written(slot: string, cell: string): string {
		const own = sender.words?.[slot] ? cell : wordCell(dataset, slot, cell);
		return writeCell(sender, slot, own);
	}

	function listsIn(cells: readonly string[]): readonly JsonCell[] {
		return cells.map((cell, at) => {
			const slot = known.get(slots[at] ?? '');
			const isMany = slot && slot.part === null && dataset.fields[slot.field]!.many;
			return isMany && cell !== '' ? cell.split('；') : cell;
		});
	}
}

const cut = (numbers: readonly number[]) =>
	Array.from({ length: Math.max(1, Math.ceil(numbers.length / PART)) }, (_, at) =>
		numbers.slice(at * PART, (at + 1) * PART)
	);
