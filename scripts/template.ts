import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { datasetById, datasets } from '../src/datasets/index.ts';
import { nearest } from '../src/domain/nearest.ts';
import { readCommand, refuse } from './command.ts';
import { templateOf } from './template/workbook.ts';

const { options, rest } = readCommand({
	name: 'template',
	purpose: 'Writes a blank XLSX for a dataset: headings, notes and drop-downs.',
	arguments: ['DATASET'],
	options: { out: { value: 'FILE', help: 'The file to write (<dataset>.xlsx unless said).' } },
});
const [id = ''] = rest;
const dataset = datasetById(id);
if (!dataset) {
	const ids = datasets.map((each) => each.id);
	const near = nearest(id, ids);
	refuse(`There is no dataset ${id}${near ? `; did you mean ${near}?` : ''} There are: ${ids.join(', ')}.`);
}
const file = resolve(options.out ?? `${id}.xlsx`);
writeFileSync(file, await templateOf(dataset));
console.log(file);
