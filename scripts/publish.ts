import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dataset } from '../src/domain/dataset.ts';
import type { Site } from '../src/domain/site.ts';
import { CHECK_LIST, checkListOf, writeCheckList } from '../src/derive/check-list.ts';
import { downloads, type Chunk } from '../src/derive/downloads/downloads.ts';
import { packageOf } from '../src/derive/downloads/package.ts';
import { schemaOf } from '../src/derive/downloads/schema.ts';
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

/** Writes a file in large blocks, and tells what was written. */
function writeDigested(folder: string, path: string) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	const file = openSync(join(folder, path), 'w');
	const hash = createHash('sha256');
	let [waiting, bytes] = ['', 0];
	const write = (block: Uint8Array) => {
		writeSync(file, block);
		hash.update(block);
		bytes += block.length;
	};
	const flush = () => {
		write(Buffer.from(waiting));
		waiting = '';
	};
	return {
		add(chunk: Chunk) {
			if (typeof chunk !== 'string') return write(chunk);
			waiting += chunk;
			if (waiting.length > BLOCK) flush();
		},
		close(rows: number): PublishedFile {
			flush();
			closeSync(file);
			return { path, bytes, sha256: hash.digest('hex'), rows };
		},
	};
}

/** Writes the data files of every dataset, with schema and package, in the order of the gate. */
export function writeData(
	folder: string,
	gate: string,
	datasets: readonly Dataset[],
	site: Site
): readonly PublishedFile[] {
	return datasets.flatMap((dataset) => {
		const open = downloads.map((download) => {
			const out = writeDigested(folder, `${dataset.id}/${download.file}`);
			return { out, writing: download.open(dataset, site, (chunk) => out.add(chunk)) };
		});
		const { affected } = dataset;
		const notices: PublicRecord[] = [];
		let rows = 0;
		for (const line of readLines(join(gate, `${dataset.id}.ndjson`))) {
			const record = JSON.parse(line) as PublicRecord;
			for (const { writing } of open) writing.add(record);
			if (affected) notices.push(record);
			rows++;
		}
		const files = open.map(({ out, writing }) => {
			writing.close();
			return out.close(rows);
		});
		const beside = {
			'schema.json': schemaOf(dataset, site),
			'datapackage.json': packageOf(dataset, site, files),
		};
		const described = Object.entries(beside).map(([name, described]) => {
			const out = writeDigested(folder, `${dataset.id}/${name}`);
			out.add(`${JSON.stringify(described, null, 1)}\n`);
			return out.close(rows);
		});
		const out = affected && writeDigested(folder, `${dataset.id}/${CHECK_LIST}`);
		out?.add(writeCheckList(checkListOf(dataset, affected!, notices, site)));
		return [...files, ...described, ...(out ? [out.close(notices.length)] : [])];
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
