import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { datasetById } from '../../src/datasets/index.ts';
import { slotsOf } from '../../src/ingest/slots.ts';
import { blacklistRow } from '../demo/blacklist.ts';
import { writeCsv } from '../demo/forms/csv.ts';
import { filledSlots, wordCell } from '../demo/row.ts';
import { writeFileSync } from 'node:fs';

/** Writes a blacklist of so many invented rows, in the fourteen columns that senders usually have: `blacklist.ts FOLDER ROWS`. */
const [out = '', count = ''] = process.argv.slice(2);
const dataset = datasetById('blacklist')!;
const folder = join(out, dataset.id, 'bench');
mkdirSync(folder, { recursive: true });
writeFileSync(join(out, 'site.yaml'), 'demo: true\n');
const usual = new Set(
	'recordNo party partyKind partyCode region violations measures facts fine ground decisionNo authority decidedOn listedOn'.split(
		' '
	)
);
const filled = filledSlots(
	dataset,
	Array.from({ length: 600 }, (_, number) => blacklistRow(1, 'now', number))
);
const slots = filled.filter((name) => usual.has(name));
const headings = slotsOf(dataset)
	.filter(({ name }) => slots.includes(name))
	.map(({ heading }) => heading);
const numbers = Array.from({ length: Number(count) }, (_, number) => number);
const cells = (number: number) => {
	const row = blacklistRow(1, 'now', number);
	return slots.map((slot) => wordCell(dataset, slot, row[slot] ?? ''));
};
writeCsv(join(folder, 'list.csv'), false, headings, numbers.values().map(cells));
