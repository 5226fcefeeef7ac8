import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordPath } from '../src/derive/address.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import type { Site } from '../src/domain/site.ts';
import { readLines } from '../src/ingest/lines.ts';
import type { PublicParty, PublicRecord } from '../src/registry/record.ts';
import { makeLookUpIndex, type Making } from '../src/search/build/look-up-index.ts';
import type { Subject } from '../src/search/build/subject.ts';
import { subjectsOf } from '../src/search/build/subjects.ts';

function* linesOf<T>(path: string): Generator<T> {
	for (const line of readLines(path)) yield JSON.parse(line) as T;
}

/** Writes the look-up index of what the gate has left into a site. `release` and `digest` are those of the data files. */
export function writeLookUp(
	folder: string,
	gate: string,
	datasets: readonly Dataset[],
	{ site, release, digest }: { readonly site: Site; readonly release: string; readonly digest: string }
): void {
	const subjects = subjectsOf({
		datasets,
		records: ({ id }) => linesOf<PublicRecord>(join(gate, `${id}.ndjson`)),
		parties: () => linesOf<PublicParty>(join(gate, 'parties.ndjson')),
		pathOf: ({ dataset, id }) => recordPath(site, dataset, id).join('/'),
	});
	writeIndex(folder, subjects, { release, digest, datasets: datasets.map(({ id }) => id) });
}

/** Writes an index of subjects into a folder: `lookup.json`, and `lookup/<digest of the index>/`. */
export function writeIndex(folder: string, subjects: Iterable<Subject>, made: Omit<Making, 'put'>): void {
	const making = join(folder, 'lookup', 'making');
	const folders = new Set<string>();
	const manifest = makeLookUpIndex(subjects, {
		...made,
		put(path, bytes) {
			const file = join(making, path);
			if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
			folders.add(dirname(file));
			writeFileSync(file, bytes);
		},
	});
	renameSync(making, join(folder, 'lookup', manifest.index));
	writeFileSync(join(folder, 'lookup.json'), `${JSON.stringify(manifest)}\n`);
}
