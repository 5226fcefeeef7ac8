import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { dev } from 'astro';
import { readCommand } from './command.ts';
import { editionOf, pageEnvironment } from './construction.ts';
import { layContent } from './content.ts';
import { dataFolder, dayOf, examine, home, summarise } from './examination.ts';

const { options } = readCommand({
	name: 'dev',
	purpose: 'Checks the exports and serves the pages as they are being written.',
	options: {
		data: { value: 'DIR', help: 'The folder with <dataset>/<source>/… (our own unless said).' },
		today: { value: 'D', help: 'The day to build for (today in Shanghai unless said).' },
	},
});
const today = dayOf(options.today);
const report = resolve('report');
const data = dataFolder(options.data);
const examined = await examine({ data, today, report });
console.log(summarise(examined, report));
const { site } = examined.intake.settings;
const work = join(home, '.work');
rmSync(work, { recursive: true, force: true });
mkdirSync(work);
cpSync(examined.gated.folder, join(work, 'gate'), { recursive: true });
const content = layContent(data, work);
writeFileSync(
	join(work, 'gate', 'edition.json'),
	JSON.stringify(editionOf(examined, content, site, today, `${today}.1`))
);
examined.forget();
Object.assign(process.env, pageEnvironment(join(work, 'gate'), content, site), {
	ASTRO_DEV_BACKGROUND: '0',
});
await dev({ root: home });
