import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasets } from '../src/datasets/index.ts';
import { toLine } from '../src/derive/downloads/ndjson.ts';
import type { Dataset } from '../src/domain/dataset.ts';
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
	readonly changed: readonly { readonly key: string; readonly fields: readonly FieldChange[] }[];
	/** Records of the site that are nowhere in the new data, not even as ended. */
	readonly vanished: readonly string[];
}

/** A field of a record as the site has it and as it would be. */
export interface FieldChange {
	readonly field: string;
	readonly before: unknown;
	readonly after: unknown;
}

type Line = Record<string, unknown> & { key: string; standing: string; endGround: string | null };
type Known = { readonly said: string; readonly standing: string };

/** Compares what the gate lets through with the data files of a built site, and writes `changes.json` to the report. */
export function compareWithSite(gated: Gated, site: string, report: string): readonly Change[] {
	if (!existsSync(join(site, 'release.json')))
		refuse(`${site} is not a site of ours: it has no release.json.`);
	const changes = datasets.map((dataset) => compareDataset(dataset, gated, site));
	writeFileSync(join(report, 'changes.json'), `${JSON.stringify(changes, null, 1)}\n`);
	return changes;
}

/** Reads both sides line by line: of a record no more is kept than its digest, until it proves changed. */
function compareDataset(dataset: Dataset, gated: Gated, site: string): Change {
	const published = join(site, dataset.id, 'data.ndjson');
	const before = new Map<string, Known>();
	for (const line of linesOf(published))
		before.set(line.key, { said: digestOf(line), standing: line.standing });
	const added: string[] = [];
	const ended: { key: string; ground: string | null }[] = [];
	const after = new Map<string, Line>();
	for (const text of readLines(join(gated.folder, `${dataset.id}.ndjson`))) {
		const line = JSON.parse(toLine(JSON.parse(text) as PublicRecord, dataset, plain)) as Line;
		const sent = gated.keys.get(`${dataset.id}:${line.key}`) ?? line.key;
		const key = before.has(line.key) ? line.key : sent;
		const old = before.get(key);
		before.delete(key);
		if (!old) added.push(line.key);
		else if (old.standing === 'current' && line.standing === 'ended')
			ended.push({ key, ground: line.endGround });
		else if (old.said !== digestOf(line)) after.set(key, line);
	}
	const changed: { key: string; fields: FieldChange[] }[] = [];
	if (after.size > 0)
		for (const line of linesOf(published)) {
			const now = after.get(line.key);
			if (now) changed.push({ key: line.key, fields: differing(line, now) });
		}
	return { dataset: dataset.id, added, ended, changed, vanished: [...before.keys()] };
}

function* linesOf(path: string): Generator<Line> {
	if (existsSync(path)) for (const line of readLines(path)) yield JSON.parse(line) as Line;
}

/** Addresses, and where in an export a record stands, are not what the authority says. */
const BESIDE = new Set(['url', 'source', 'demo', 'key']);
const plain = siteSchema.parse({});

const say = (value: unknown) =>
	JSON.stringify(value ?? null, (name, inner: unknown) => (name === 'url' ? undefined : inner));

const namesOf = (...lines: readonly Line[]) =>
	[...new Set(lines.flatMap((line) => Object.keys(line)))].filter((name) => !BESIDE.has(name)).toSorted();

const digestOf = (line: Line) =>
	createHash('sha256')
		.update(
			namesOf(line)
				.filter((name) => line[name] != null)
				.map((name) => `${name}${say(line[name])}`)
				.join('\n')
		)
		.digest('base64');

const differing = (old: Line, now: Line): FieldChange[] =>
	namesOf(old, now)
		.filter((name) => say(old[name]) !== say(now[name]))
		.map((field) => ({ field, before: old[field] ?? null, after: now[field] ?? null }));
