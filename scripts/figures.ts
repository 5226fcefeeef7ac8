import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readCommand, refuse } from './command.ts';
import { recount } from './figures/recount.ts';

const { options } = readCommand({
	name: 'figures',
	purpose:
		'Counts every figure of a built site again from its data files. Exit 0: chart, table, file and rows agree; 1: they do not; 2: wrong use.',
	options: {
		site: { value: 'DIR', help: 'A built site.' },
		base: { value: 'PATH', help: 'The path below which it lies (/ unless said).' },
	},
});

const { site, base = '/' } = options;
if (site === undefined || !existsSync(join(site, 'release.json')))
	refuse('--site DIR is missing, or is not a built site.');
const { figures, marks, faults } = recount(site, base);
for (const fault of faults) console.error(fault);
console.log(`${figures} figures, ${marks} marks, ${faults.length} that do not agree`);
process.exitCode = faults.length > 0 ? 1 : 0;
