import { join, resolve } from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { siteSchema } from '../src/ingest/settings.ts';
import { readCommand, refuse } from './command.ts';
import { construct } from './construction.ts';
import { dataFolder, dayOf, examine, isWithin, summarise } from './examination.ts';
import { refusal } from './placing.ts';

const { options } = readCommand({
	name: 'build',
	purpose:
		'Checks the exports and builds the portal. Exit 0: built; 1: not publishable, the old site is untouched; 2: wrong use.',
	options: {
		data: { value: 'DIR', help: 'The folder with <dataset>/<source>/… (our own unless said).' },
		out: { value: 'DIR', help: 'Where the site goes (dist/ unless said).' },
		today: { value: 'D', help: 'The day to build for, such as 2026-11-22 (today in Shanghai unless said).' },
		report: { value: 'DIR', help: 'Where the report goes (report/ unless said), outside the site.' },
		site: { value: 'URL', help: 'The address of the site, such as https://www.example.gov.cn.' },
		base: { value: 'PATH', help: 'The path below which it lies, such as /zt/mingjian/.' },
	},
});

const data = dataFolder(options.data);
const today = dayOf(options.today);
const out = resolve(options.out ?? 'dist');
const report = resolve(options.report ?? 'report');
if (isWithin(report, out))
	refuse(`The report is the operator’s: --report ${report} may not lie inside --out ${out}.`);
if (isWithin(data, out) || isWithin(out, data)) refuse('--out may not hold the exports or lie among them.');
const barred = refusal(out);
if (barred) refuse(barred);
if (options.site !== undefined && !z.url({ protocol: /^https?$/ }).safeParse(options.site).success)
	refuse(`“${options.site}” is not an address. Write it as https://www.example.gov.cn.`);
if (options.base !== undefined && !siteSchema.shape.base.safeParse(options.base).success)
	refuse(`“${options.base}” is not a path. It begins and ends with “/”.`);

const examined = await examine({ data, today, report, replaces: out });
console.log(summarise(examined, report));
if (!examined.publishable) {
	examined.forget();
	process.exit(1);
}
const configured = examined.intake.settings.site;
const site = { ...configured, url: options.site ?? configured.url, base: options.base ?? configured.base };
const constructed = await construct({ examined, data, out, today, site });
examined.forget();
if ('mistakes' in constructed) {
	for (const mistake of constructed.mistakes) console.error(mistake);
	console.error('网站未更新。/ The site was not updated.');
	process.exit(1);
}
if ('disclosures' in constructed) {
	for (const { file, what, value } of constructed.disclosures.slice(0, 40))
		console.error(`${file}: ${what} “${value}”`);
	console.error(
		`输出中有 ${constructed.disclosures.length} 处不得公布的内容，网站未更新。请在导出或 content/ 中删去或改写；确属合法公开的主体，请在导出中写明主体类型。`
	);
	console.error(
		`The output held ${constructed.disclosures.length} values that must not be published; the site was not updated. Remove or reword them in the exports or in content/; where a name is lawfully public, state the kind of party in the export.`
	);
	process.exit(1);
}
console.log(`${constructed.release.release}  ${constructed.release.digest}\n${join(out, 'index.html')}`);
process.exit(0);
