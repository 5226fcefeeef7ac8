import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Dataset } from '../domain/dataset.ts';
import type { Policy } from '../domain/policy.ts';
import type { Authority, Site } from '../domain/site.ts';
import { readLines } from '../ingest/lines.ts';
import type { PublicParty, PublicRecord } from './record.ts';

/** What a build knows beside its records. Only the home page and the data pages may show `day`. */
export interface Edition {
	readonly site: Site;
	readonly day: string;
	readonly release: string;
	readonly policies: readonly Policy[];
	readonly authorities: readonly Authority[];
	readonly moved: readonly { readonly dataset: string; readonly from: string; readonly to: string }[];
	readonly sources: readonly EditionSource[];
	/** How many bulletins each language has. */
	readonly bulletins: number;
	readonly faults: readonly PublicFault[];
}

/** A sender, as the data pages name it. */
export interface EditionSource {
	readonly dataset: string;
	readonly source: string;
	readonly sender: { readonly zh: string; readonly en: string };
	readonly licence: string | null;
}

/** A line of the public fault log: no cell, no row, no file. */
export interface PublicFault {
	readonly dataset: string;
	readonly source: string;
	readonly rule: string;
	readonly field: string | null;
	readonly count: number;
	/** The earliest day of a record in which it was found, or null. */
	readonly first: string | null;
}

/** The folder in which the gate has left what is public. */
const folder = () => {
	const given = process.env['MINGJIAN_GATE'];
	if (given === undefined)
		throw new Error('No gate: pages are built by `npm run build`, which says what is public.');
	return given;
};

const remember = <T>(read: () => T) => {
	let known: { value: T } | null = null;
	return () => (known ??= { value: read() }).value;
};

export const edition = remember(
	() => JSON.parse(readFileSync(join(folder(), 'edition.json'), 'utf8')) as Edition
);

const books = new Map<string, readonly PublicRecord[]>();

/** The public records of a dataset, newest first; records of one day in the order of their ids. */
export function published({ id }: Dataset): readonly PublicRecord[] {
	const known = books.get(id);
	if (known) return known;
	const records: PublicRecord[] = [];
	for (const line of readLines(join(folder(), `${id}.ndjson`)))
		records.push(JSON.parse(line) as PublicRecord);
	records.sort((a, b) => compare(b.term.from ?? '', a.term.from ?? '') || compare(a.id, b.id));
	books.set(id, records);
	return records;
}

export const publishedParties = remember((): readonly PublicParty[] =>
	[...readLines(join(folder(), 'parties.ndjson'))].map((line) => JSON.parse(line) as PublicParty)
);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
