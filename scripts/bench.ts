import { cpus, tmpdir, totalmem } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measure, sayTaken } from './bench/measure.ts';
import { weighFolder } from './bench/weight.ts';
import { MOST_LINES } from '../src/search/screening/list/table.ts';
import { screenInBrowser } from './bench/screen-in-browser.ts';
import { readCommand, refuse } from './command.ts';

const { options } = readCommand({
	name: 'bench',
	purpose:
		'Measures reading and building at size, as whole processes and as ratios to a baseline of the same run.',
	options: {
		rows: { value: 'N', help: 'How many rows to read (1000000 unless said; 0 leaves reading out).' },
		records: {
			value: 'N',
			help: 'How many records to build pages of (10000 unless said; 0 leaves building and screening out).',
		},
		names: {
			value: 'N',
			help: 'How many published names to screen 50,000 suppliers against in a browser (1000000 unless said; 0 leaves it out).',
		},
		indexed: {
			value: 'N',
			help: 'How many records to index for look-up (100000 unless said; 0 leaves look-up out).',
		},
	},
});
const TODAY = '2026-11-22';
const rows = wholeNumber('rows', options.rows, 1_000_000);
const records = wholeNumber('records', options.records, 10_000);
const indexed = wholeNumber('indexed', options.indexed, 100_000);
const names = wholeNumber('names', options.names, 1_000_000);

const root = mkdtempSync(join(tmpdir(), 'mingjian-bench-'));
try {
	const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
	console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${gigabytes} GB`);
	if (rows > 0) benchReading();
	if (records > 0) benchBuilding();
	if (indexed > 0) benchLookUp();
	if (records > 0 && names > 0) await benchScreening();
} finally {
	rmSync(root, { recursive: true, force: true });
}

/** A blacklist of so many rows in CSV, read with every check and judged by the gate. */
function benchReading() {
	const list = join(root, 'list');
	sayTaken(`writing ${rows.toLocaleString('en')} rows`, measure('blacklist.ts', [list, String(rows)]));
	const csv = join(list, 'blacklist', 'bench', 'list.csv');
	const baseline = measure('parse-only.ts', [csv]);
	sayTaken('  cutting them into cells, and nothing else', baseline);
	sayTaken('  reading them with every check', measure('read.ts', [list]), baseline);
	const checked = measure('../check.ts', [
		'--data',
		list,
		'--today',
		TODAY,
		'--report',
		join(root, 'report'),
	]);
	sayTaken('  npm run check: reading, the gate and the report', checked, baseline);
}

/** The whole build of a demonstration, in both languages. */
function benchBuilding() {
	const data = join(root, 'demo');
	const out = join(root, 'site');
	sayTaken(
		`a demonstration of ${records.toLocaleString('en')} records`,
		measure('../demo.ts', ['--out', data, '--records', String(records)])
	);
	const built = measure('../build.ts', [
		'--data',
		data,
		'--out',
		out,
		'--today',
		TODAY,
		'--report',
		join(root, 'report'),
	]);
	const { files } = weighFolder(out);
	const baseline = measure('write-only.ts', [out, join(root, 'copy')]);
	sayTaken(`  copying its ${files.toLocaleString('en')} files, and nothing else`, baseline);
	sayTaken('  npm run build', built, baseline);
}

/** The look-up index of invented records: what they are made of, the files alone, and all of it. */
function benchLookUp() {
	const out = join(root, 'index');
	const given = [out, 'bench', String(indexed)];
	const alone = measure('../golden/make-subjects.ts', given);
	sayTaken(`look-up: inventing ${indexed.toLocaleString('en')} records, and nothing else`, alone);
	const made = measure('../golden/make-index.ts', given);
	const { files, bytes } = weighFolder(out);
	const baseline = measure('write-only.ts', [out, join(root, 'index-copy')]);
	const megabytes = (bytes / 1e6).toFixed(1);
	sayTaken(`  copying its ${files.toLocaleString('en')} files, ${megabytes} MB`, baseline);
	sayTaken('  inventing the records and making the index', made, baseline);
}

/** Batch screening in a real browser, on the page of the site that was just built. */
async function benchScreening() {
	const site = join(root, 'site');
	rmSync(join(site, 'screening'), { recursive: true });
	sayTaken(
		`publishing ${names.toLocaleString('en')} names to screen by`,
		measure('write-names.ts', [site, String(names)])
	);
	const { loading, screening, megabytes, planted, found } = await screenInBrowser(site, names, MOST_LINES);
	console.log(
		`  screening ${MOST_LINES.toLocaleString('en')} lines in Chromium: ${loading.toFixed(1)} s to load, ${screening.toFixed(1)} s to screen, ${megabytes.toFixed(0)} MB more; ${found} of ${planted} planted found`
	);
}

function wholeNumber(name: string, given: string | undefined, unless: number): number {
	if (given !== undefined && !/^\d{1,9}$/.test(given))
		refuse(`--${name} takes a whole number, not “${given}”.`);
	return given === undefined ? unless : Number(given);
}
