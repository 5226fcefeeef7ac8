import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { readFolder } from '../../src/ingest/intake.fixture.ts';
import { slotsOf } from '../../src/ingest/slots.ts';
import { templateOf } from './workbook.ts';

/** What a clerk would type under a required heading. */
function typed(dataset: Dataset, name: string): string {
	const field = dataset.fields[name]!;
	if (field.values) return Object.values(field.values)[0]!.zh;
	if (field.parts) return '示例食品有限公司';
	return field.kind === 'date' ? '2025-03-01' : 'BH-1';
}

/** The template with its second row filled in. */
function fill(book: Uint8Array, cells: readonly string[]): Uint8Array {
	const parts = unzipSync(book);
	const sheet = 'xl/worksheets/sheet1.xml';
	const row = cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('');
	const xml = strFromU8(parts[sheet]!).replace(/<row r="2">.*?<\/row>/s, `<row r="2">${row}</row>`);
	parts[sheet] = strToU8(xml);
	return zipSync(parts);
}

describe.each(datasets)('the template of $id', (dataset) => {
	test('filled in with what is required, is read without a problem', async () => {
		const cells = slotsOf(dataset).map(({ field, part }) =>
			part === null && dataset.fields[field]!.required ? typed(dataset, field) : ''
		);
		const book = fill(await templateOf(dataset), cells);
		const { problems, entries } = await readFolder({
			[`${dataset.id}/example/list.xlsx`]: book,
		});
		expect(problems).toEqual([]);
		expect(entries).toHaveLength(1);
	});

	test('offers every closed list as a drop-down', async () => {
		const xml = strFromU8(unzipSync(await templateOf(dataset))['xl/worksheets/sheet1.xml']!);
		const lists = slotsOf(dataset).filter(({ field, part }) =>
			part === null ? dataset.fields[field]!.values : part === 'Kind' || part === 'Role'
		);
		expect(xml.match(/<dataValidation /g)?.length ?? 0).toBe(lists.length);
	});
});
