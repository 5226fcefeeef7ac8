import { cpus, tmpdir, totalmem } from 'node:os';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measure, sayTaken } from './bench/measure.ts';
import { readCommand, refuse } from './command.ts';

const { options } = readCommand({
	name: 'bench',
	purpose:
		'Measures reading and building at size, as whole processes and as ratios to a baseline of the same run.',
	options: {
		rows: { value: 'N', help: 'How many rows to read (1000000 unless said; 0 leaves reading out).' },
		records: {
			value: 'N',
			help: 'How many records to build pages of (10000 unless said; 0 leaves building out).',
		},
	},
});
const TODAY = '2026-11-22';
const rows = wholeNumber('rows', options.rows, 1_000_000);
const records = wholeNumber('records', options.records, 10_000);

const root = mkdtempSync(join(tmpdir(), 'mingjian-bench-'));
try {
	const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
	console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${gigabytes} GB`);
	if (rows > 0) benchReading();
	if (records > 0) benchBuilding();
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
	const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile()
	).length;
	const baseline = measure('write-only.ts', [out, join(root, 'copy')]);
	sayTaken(`  copying its ${files.toLocaleString('en')} files, and nothing else`, baseline);
	sayTaken('  npm run build', built, baseline);
}

function wholeNumber(name: string, given: string | undefined, unless: number): number {
	if (given !== undefined && !/^\d{1,9}$/.test(given))
		refuse(`--${name} takes a whole number, not “${given}”.`);
	return given === undefined ? unless : Number(given);
}
