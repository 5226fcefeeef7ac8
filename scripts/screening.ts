import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { absolute, address } from '../src/derive/address.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { langs, type Wording } from '../src/domain/lang.ts';
import type { Site } from '../src/domain/site.ts';
import { readLines } from '../src/ingest/lines.ts';
import type { PublicRecord } from '../src/registry/record.ts';
import { characterForms, folding } from '../src/search/build/character-forms.ts';
import { makeReadingTable, soundOf } from '../src/search/build/reading-table.ts';
import { nameBook } from '../src/search/screening/build/listed-names.ts';
import { pack } from '../src/search/screening/build/pack.ts';
import { cutShards } from '../src/search/screening/build/shards.ts';
import type { ListedName } from '../src/search/screening/findings.ts';
import { MANIFEST, type Manifest, type PackedFile } from '../src/search/screening/manifest.ts';
import { toShardText } from '../src/search/screening/shard-text.ts';
import { packTraditional } from '../src/search/traditional.ts';
import { listWords } from '../src/words/screening.ts';
import type { PublishedFile } from './publish.ts';

/** Writes the names that batch screening compares with, of the records that the gate has let through. */
export function writeScreening(
	folder: string,
	gate: string,
	datasets: readonly Dataset[],
	site: Site
): PublishedFile {
	const book = nameBook();
	for (const dataset of datasets)
		for (const line of readLines(join(gate, `${dataset.id}.ndjson`)))
			book.enter(JSON.parse(line) as PublicRecord, dataset);
	return writeNames(folder, book.close(), datasets, site);
}

/** Writes names in shards that are called by the digest of their content, and the manifest that lists them. */
export function writeNames(
	folder: string,
	names: readonly ListedName[],
	datasets: readonly Dataset[],
	site: Pick<Site, 'base' | 'url' | 'demo'>
): PublishedFile {
	mkdirSync(join(folder, 'screening'), { recursive: true });
	const write = (sort: 'names' | 'table', content: string | Uint8Array): PackedFile => {
		const packed = pack(content);
		const digest = createHash('sha256').update(packed).digest('hex').slice(0, 16);
		const file = `screening/${sort}-${digest}.bin`;
		writeFileSync(join(folder, file), packed);
		return { file, bytes: packed.length };
	};
	const used = new Set(names.flatMap(({ name }) => [...folding.fold(name)]));
	const manifest: Manifest = {
		demo: site.demo,
		names: names.length,
		parties: Object.fromEntries(
			langs.map((lang) => [lang, absolute(site, address(site, lang, ['party']))])
		) as Wording,
		lists: Object.fromEntries(datasets.map((dataset) => [dataset.id, listWords(dataset)])),
		readings: write('table', JSON.stringify(makeReadingTable(used))),
		traditional: write('table', packTraditional(characterForms)),
		shards: cutShards(names, { folding, soundOf }).map((shard) => ({
			...write('names', toShardText(shard)),
			names: shard.length,
		})),
	};
	const text = `${JSON.stringify(manifest, null, 1)}\n`;
	writeFileSync(join(folder, MANIFEST), text);
	const sha256 = createHash('sha256').update(text).digest('hex');
	return { path: MANIFEST, bytes: Buffer.byteLength(text), sha256, rows: names.length };
}
