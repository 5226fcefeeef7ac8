import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { toResultFile } from '../src/browser/screening/result-file.ts';
import type { Lang } from '../src/domain/lang.ts';
import { recogniseColumns } from '../src/search/screening/list/columns.ts';
import { toOwnLines } from '../src/search/screening/list/own-line.ts';
import { readList } from '../src/search/screening/list/table.ts';
import { loadNames, readOffer, type ReadFile } from '../src/search/screening/name-list.ts';
import { screen, verdicts, type Report } from '../src/search/screening/report.ts';
import { meaning } from '../src/words/meaning.ts';
import { doubts, verdictNames } from '../src/words/screening.ts';
import { readCommand, refuse } from './command.ts';
import { dayOf } from './examination.ts';

const { options, rest } = readCommand({
	name: 'screen',
	purpose:
		'Screens a list of names and codes (CSV, TSV, text, XLSX) against the published names of a site; nothing of the list is sent. Exit 0: nothing found; 1: something found; 2: wrong use, or the list cannot be read; 3: nothing found, and something could not be read or confirmed.',
	arguments: ['FILE'],
	options: {
		site: { value: 'DIR|URL', help: 'The site: a folder that was built, or an address.' },
		out: { value: 'FILE', help: 'Where the answers go, .csv or .xlsx.' },
		today: { value: 'D', help: 'The day to judge by, such as 2026-11-22 (today in Shanghai unless said).' },
		lang: { value: 'zh|en', help: 'The language of the answers (zh unless said).' },
	},
});

const [file = ''] = rest;
const { site, out, lang = 'zh' } = options;
if (site === undefined) refuse('--site is missing: the folder of a built site, or its address.');
if (lang !== 'zh' && lang !== 'en') refuse(`--lang takes zh or en, not “${lang}”.`);
const form = out === undefined ? null : (/\.(csv|xlsx)$/i.exec(out)?.[1]?.toLowerCase() ?? null);
if (out !== undefined && form !== 'csv' && form !== 'xlsx')
	refuse(`--out takes the name of a .csv or .xlsx file, not “${out}”.`);
const today = dayOf(options.today);

const read: ReadFile = /^https?:\/\//.test(site)
	? async (path) => {
			const answer = await fetch(new URL(path, site.endsWith('/') ? site : `${site}/`));
			if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}.`);
			return new Uint8Array(await answer.arrayBuffer());
		}
	: (path) => readFile(join(site, path));

const list = await readFile(file).then(readList, () => refuse(`There is no file ${file}.`));
if ('fault' in list) refuse(list.fault[lang]);
const offer = await readOffer(read).catch((error: Error) =>
	refuse(`The names of ${site} cannot be read: ${error.message} It takes a site with batch screening.`)
);
const names = await loadNames(offer, read, () => {}).catch((error: Error) => {
	console.error(`Nothing can be confirmed: the names of ${site} cannot be read. ${error.message}`);
	process.exit(3);
});
const columns = recogniseColumns(list.rows);
const screening = screen(toOwnLines(list.rows, columns, names.reading), names, today);
let step = screening.next();
while (!step.done) step = screening.next();
const report = step.value;
if (out !== undefined && (form === 'csv' || form === 'xlsx'))
	await writeFile(out, toResultFile(report, names, form, lang));
console.log(summarise(report, lang));
process.exitCode = exitOf(report);

/** The counts of each verdict, what stands against them, and what they do not prove. */
function summarise({ lines, doubt }: Report, lang: Lang): string {
	const { release, digest } = names.release;
	return [
		`${release}  ${digest}`,
		...verdicts.map(
			(verdict) =>
				`${String(lines.filter((line) => line.verdict === verdict).length).padStart(7)}  ${verdictNames[verdict][lang]}`
		),
		...(doubt === null ? [] : [doubts[doubt][lang]]),
		meaning.absence[lang],
		meaning.checkCode[lang],
	].join('\n');
}

function exitOf({ lines }: Report): number {
	const has = (...wanted: readonly string[]) => lines.some(({ verdict }) => wanted.includes(verdict));
	return has('code', 'name', 'similar') ? 1 : has('cannotConfirm', 'unreadable') ? 3 : 0;
}
