import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { datasetById } from '../src/datasets/index.ts';
import { readCommand, refuse } from './command.ts';
import { writeExports } from './demo/export.ts';
import { bundled, shareOut } from './demo/makers.ts';
import { asOf } from './demo/row.ts';
import { senders } from './demo/senders.ts';
import { settingsOf, VANISHED } from './demo/settings.ts';

const { options } = readCommand({
	name: 'demo',
	purpose: 'Writes invented exports of every dataset, of any size, as a data folder for check and build.',
	options: {
		records: { value: 'N', help: `How many records in all (${bundled} unless said).` },
		out: {
			value: 'DIR',
			help: 'Where they go (demo/ unless said): an empty folder or an earlier demonstration.',
		},
		seed: { value: 'N', help: 'Another seed gives another set (1 unless said).' },
	},
});

const records = wholeNumber('records', options.records, bundled);
const seed = wholeNumber('seed', options.seed, 1);
const out = resolve(options.out ?? 'demo');
if (existsSync(out) && readdirSync(out).some((name) => !isOurs(name)) && !existsSync(join(out, 'site.yaml')))
	refuse(`${out} holds other things; name an empty folder.`);

const shares = shareOut(records);
const all = (dataset: string, era: string) =>
	shares.find((share) => share.dataset === dataset && share.era === era);
const vanishes = (all('blacklist', 'now')?.records ?? 0) > VANISHED;
mkdirSync(out, { recursive: true });
for (const [name, text] of Object.entries(settingsOf(seed, vanishes))) writeFileSync(join(out, name), text);

for (const sender of senders) {
	const share = all(sender.dataset, sender.era);
	const dataset = datasetById(sender.dataset)!;
	const folder = join(out, sender.dataset, sender.source);
	rmSync(folder, { recursive: true, force: true });
	if (!share) continue;
	const numbers = Array.from({ length: share.records }, (_, number) => number).filter(
		sender.sends ?? (() => true)
	);
	if (numbers.length === 0) continue;
	const rowOf = (number: number) => share.make(seed, sender.era, number);
	const { earlier } = sender;
	const gone = earlier && vanishes ? VANISHED : -1;
	if (earlier) {
		const before = numbers.filter((number) => asOf(rowOf(number), earlier.on) !== null);
		await writeExports(folder, dataset, { ...sender, file: earlier.on }, before, (number) =>
			asOf(rowOf(number), earlier.on)!
		);
	}
	await writeExports(
		folder,
		dataset,
		sender,
		numbers.filter((number) => number !== gone),
		rowOf
	);
	console.log(`${sender.dataset}/${sender.source}: ${numbers.length.toLocaleString('en')} 条记录 / records`);
}
console.log(out);

function wholeNumber(name: string, given: string | undefined, unless: number): number {
	if (given !== undefined && !/^[1-9]\d{0,8}$/.test(given))
		refuse(`--${name} takes a whole number, not “${given}”.`);
	return given === undefined ? unless : Number(given);
}

/** Our own settings and words may stand beside a demonstration. */
function isOurs(name: string): boolean {
	return datasetById(name) !== undefined || name === 'policies.yaml' || name === 'content';
}
