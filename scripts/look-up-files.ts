import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordPath } from '../src/derive/address.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import type { Site } from '../src/domain/site.ts';
import { readLines } from '../src/ingest/lines.ts';
import type { PublicParty, PublicRecord } from '../src/registry/record.ts';
import { makeLookUpIndex } from '../src/search/build/look-up-index.ts';
import { subjectsOf } from '../src/search/build/subjects.ts';

function* linesOf<T>(path: string): Generator<T> {
	for (const line of readLines(path)) yield JSON.parse(line) as T;
}

/**
 * Writes the look-up index of what the gate has left into a site: `lookup.json`, and `lookup/<digest of the index>/`.
 * `release` and `digest` are those of the data files.
 */
export function writeLookUp(
	folder: string,
	gate: string,
	datasets: readonly Dataset[],
	{ site, release, digest }: { readonly site: Site; readonly release: string; readonly digest: string }
): void {
	const making = join(folder, 'lookup', 'making');
	const made = new Set<string>();
	const subjects = subjectsOf({
		datasets,
		records: ({ id }) => linesOf<PublicRecord>(join(gate, `${id}.ndjson`)),
		parties: () => linesOf<PublicParty>(join(gate, 'parties.ndjson')),
		pathOf: ({ dataset, id }) => recordPath(site, dataset, id).join('/'),
	});
	const manifest = makeLookUpIndex(subjects, {
		release,
		digest,
		datasets: datasets.map(({ id }) => id),
		put(path, bytes) {
			const file = join(making, path);
			if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
			made.add(dirname(file));
			writeFileSync(file, bytes);
		},
	});
	renameSync(making, join(folder, 'lookup', manifest.index));
	writeFileSync(join(folder, 'lookup.json'), `${JSON.stringify(manifest)}\n`);
}
