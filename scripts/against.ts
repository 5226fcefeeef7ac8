import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasets } from '../src/datasets/index.ts';
import { toLine } from '../src/derive/download.ts';
import { readLines } from '../src/ingest/lines.ts';
import { siteSchema } from '../src/ingest/settings.ts';
import type { Gated } from '../src/registry/gate.ts';
import type { PublicRecord } from '../src/registry/record.ts';
import { refuse } from './command.ts';

/** What publishing would change in a dataset of a built site, by key. */
export interface Change {
	readonly dataset: string;
	readonly added: readonly string[];
	/** Records that were current and are not any more, with the ground. */
	readonly ended: readonly { readonly key: string; readonly ground: string | null }[];
	readonly changed: readonly { readonly key: string; readonly fields: readonly string[] }[];
	/** Records of the site that are nowhere in the new data, not even as ended. */
	readonly gone: readonly string[];
}

type Line = Record<string, unknown> & { key: string; standing: string; endGround: string | null };

/** Compares what the gate lets through with the data files of a built site, and writes `changes.json` to the report. */
export function compareWithSite(gated: Gated, site: string, report: string): readonly Change[] {
	if (!existsSync(join(site, 'release.json')))
		refuse(`${site} is not a site of ours: it has no release.json.`);
	const changes = datasets.map((dataset): Change => {
		const before = new Map<string, Line>();
		const published = join(site, dataset.id, 'data.ndjson');
		if (existsSync(published))
			for (const line of readLines(published)) keep(before, JSON.parse(line) as Line);
		const added: string[] = [];
		const ended: { key: string; ground: string | null }[] = [];
		const changed: { key: string; fields: string[] }[] = [];
		for (const text of readLines(join(gated.folder, `${dataset.id}.ndjson`))) {
			const line = JSON.parse(toLine(JSON.parse(text) as PublicRecord, dataset, plain)) as Line;
			const old = before.get(line.key);
			before.delete(line.key);
			if (!old) added.push(line.key);
			else if (old.standing === 'current' && line.standing === 'ended')
				ended.push({ key: line.key, ground: line.endGround });
			else {
				const fields = differing(old, line);
				if (fields.length > 0) changed.push({ key: line.key, fields });
			}
		}
		return { dataset: dataset.id, added, ended, changed, gone: [...before.keys()] };
	});
	writeFileSync(join(report, 'changes.json'), `${JSON.stringify(changes, null, 1)}\n`);
	return changes;
}

/** Addresses, and where in an export a record stands, are not what the authority says. */
const BESIDE = new Set(['url', 'source', 'demo']);
const plain = siteSchema.parse({});

const keep = (lines: Map<string, Line>, line: Line) => lines.set(line.key, line);

function differing(old: Line, line: Line): string[] {
	const names = new Set([...Object.keys(old), ...Object.keys(line)]);
	const said = (value: unknown) =>
		JSON.stringify(value, (key, inner: unknown) => (key === 'url' ? undefined : inner));
	return [...names].filter((name) => !BESIDE.has(name) && said(old[name]) !== said(line[name]));
}
