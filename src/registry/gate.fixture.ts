import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { datasets } from '../datasets/index.ts';
import { readData } from '../ingest/intake.ts';
import { withFolder, type Folder } from '../ingest/intake.fixture.ts';
import { gate, type Gated } from './gate.ts';
import type { PublicParty, PublicRecord } from './record.ts';

export interface FolderGated {
	readonly gated: Gated;
	readonly records: Readonly<Record<string, readonly PublicRecord[]>>;
	readonly parties: readonly PublicParty[];
	/** Everything the gate lets through, as one text. */
	readonly all: string;
	readonly rules: readonly string[];
}

/** Reads a data folder and judges it on a day. */
export const gateFolder = (files: Folder, today = '2026-11-22'): Promise<FolderGated> =>
	withFolder(files, async (data, work) => {
		const rules: string[] = [];
		const intake = await readData(
			{ data, bundled: resolve(import.meta.dirname, '../../data'), work: join(work, 'entries'), datasets },
			{ problem: ({ rule }) => void rules.push(rule), rejected: () => {}, progress: () => {} }
		);
		const gated = gate(intake, datasets, today, join(work, 'gate'));
		rules.push(...gated.faults.map(({ fault }) => fault.rule));
		const lines = (name: string) => readFileSync(join(gated.folder, `${name}.ndjson`), 'utf8');
		const parse = <T>(text: string) =>
			text
				.split('\n')
				.filter(Boolean)
				.map((line) => JSON.parse(line) as T);
		const all = [...datasets.map(({ id }) => lines(id)), lines('parties')].join('\n');
		const records = Object.fromEntries(datasets.map(({ id }) => [id, parse<PublicRecord>(lines(id))]));
		return { gated, records, parties: parse<PublicParty>(lines('parties')), all, rules };
	});
