import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dataset } from '../src/domain/dataset.ts';
import type { Site } from '../src/domain/site.ts';
import { toCsvHeading, toCsvRow, toLine } from '../src/derive/download.ts';
import { readLines } from '../src/ingest/lines.ts';
import type { PublicRecord } from '../src/registry/record.ts';

/** A published data file, as `release.json` lists it. */
export interface PublishedFile {
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
	readonly rows: number;
}

const BLOCK = 1 << 20;

/** Writes lines to a file in large blocks, and tells what was written. */
function writeDigested(folder: string, path: string) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	const file = openSync(join(folder, path), 'w');
	const hash = createHash('sha256');
	let [waiting, bytes] = ['', 0];
	const flush = () => {
		const block = Buffer.from(waiting);
		writeSync(file, block);
		hash.update(block);
		bytes += block.length;
		waiting = '';
	};
	return {
		add(text: string) {
			waiting += text;
			if (waiting.length > BLOCK) flush();
		},
		close(rows: number): PublishedFile {
			flush();
			closeSync(file);
			return { path, bytes, sha256: hash.digest('hex'), rows };
		},
	};
}

/** Writes the data files of every dataset, in the order of the gate. */
export function writeData(
	folder: string,
	gate: string,
	datasets: readonly Dataset[],
	site: Site
): readonly PublishedFile[] {
	return datasets.flatMap((dataset) => {
		const ndjson = writeDigested(folder, `${dataset.id}/data.ndjson`);
		const csv = writeDigested(folder, `${dataset.id}/data.csv`);
		csv.add(toCsvHeading(dataset, site));
		let rows = 0;
		for (const line of readLines(join(gate, `${dataset.id}.ndjson`))) {
			const record = JSON.parse(line) as PublicRecord;
			ndjson.add(`${toLine(record, dataset, site)}\n`);
			csv.add(toCsvRow(record, dataset, site));
			rows++;
		}
		return [ndjson.close(rows), csv.close(rows)];
	});
}

export interface Release {
	readonly release: string;
	readonly day: string;
	readonly version: string;
	readonly next: string | null;
	readonly digest: string;
	readonly files: readonly PublishedFile[];
}

/** The digest of a release: SHA-256 of the lines `sha256␠␠path\n`, sorted by path. */
export function digestOf(files: readonly Pick<PublishedFile, 'path' | 'sha256'>[]): string {
	const lines = files
		.toSorted((a, b) => (a.path < b.path ? -1 : 1))
		.map(({ sha256, path }) => `${sha256}  ${path}\n`);
	return createHash('sha256').update(lines.join('')).digest('hex');
}

export function writeRelease(folder: string, release: Omit<Release, 'digest'>): Release {
	const whole = {
		release: release.release,
		day: release.day,
		version: release.version,
		next: release.next,
		digest: digestOf(release.files),
		files: release.files,
	};
	writeFileSync(join(folder, 'release.json'), `${JSON.stringify(whole, null, 1)}\n`);
	return whole;
}

export const versionOf = (home: string): string =>
	(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version;
