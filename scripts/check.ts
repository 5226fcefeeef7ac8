import { resolve } from 'node:path';
import process from 'node:process';
import { readCommand } from './command.ts';
import { compareWithSite } from './against.ts';
import { sayChanges } from './changes.ts';
import { dataFolder, dayOf, examine, summarise } from './examination.ts';

const { options } = readCommand({
	name: 'check',
	purpose: 'Reads every export and says every problem. Exit 0: can be published; 1: cannot; 2: wrong use.',
	options: {
		data: { value: 'DIR', help: 'The folder with <dataset>/<source>/… (our own unless said).' },
		today: { value: 'D', help: 'The day to judge by, such as 2026-11-22 (today in Shanghai unless said).' },
		report: { value: 'DIR', help: 'Where the report goes (report/ unless said).' },
		against: { value: 'SITE', help: 'A built site: also says what would change in it.' },
	},
});

const report = resolve(options.report ?? 'report');
const examined = await examine({ data: dataFolder(options.data), today: dayOf(options.today), report });
if (options.against !== undefined) {
	const changes = compareWithSite(examined.gated, resolve(options.against), report);
	console.log(sayChanges(changes, report));
}
console.log(summarise(examined, report));
examined.forget();
process.exitCode = examined.publishable ? 0 : 1;
