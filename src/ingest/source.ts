import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../domain/dataset.ts';
import type { Decision } from '../domain/decision.ts';
import type { Policy } from '../domain/policy.ts';
import type { Rule } from '../domain/rules.ts';
import type { StatedEnd } from '../domain/standing.ts';
import { balance, type FileAccount } from './account.ts';
import { checkBounds, fillCounter } from './bounds.ts';
import { checkNames, headingTable } from './columns.ts';
import type { Collected } from './collection.ts';
import { readConfiguration } from './configuration.ts';
import type { Entry } from './entry.ts';
import { nothingMatches, unreadFile, type ExportContext } from './export.ts';
import { listFiles, sortFiles } from './files.ts';
import { checkValues } from './mapping-values.ts';
import { mappingSchema, ownMapping, type Mapping } from './mapping.ts';
import { readMended } from './mended.ts';
import { checkPatterns } from './patterns.ts';
import { rowReader } from './row.ts';
import { readIncrements, readSnapshots } from './series.ts';
import { reporter, type Sink } from './sink.ts';
import { foldHeading } from './slots.ts';
import { decidedEnd, followKeys, habitualEnd, isWritten, vanishedKey } from './vanished.ts';

/** One sender's entries, on disk, and how they were come by. */
export interface SourceRead {
	readonly dataset: string;
	readonly source: string;
	readonly mapping: Mapping;
	readonly accounts: readonly FileAccount[];
	readonly current: Collected | null;
	/** True where every export was read to its end; else a stop was told, and no count holds. */
	readonly whole: boolean;
	/** Records that an earlier snapshot held, and how they ended. */
	readonly vanished: readonly { readonly from: Collected; readonly line: number; readonly end: StatedEnd }[];
	readonly usedDecisions: ReadonlySet<Decision>;
	readonly records: number;
	/** Why rows were rejected, by rule and field. */
	readonly rejections: ReadonlyMap<string, Rejection>;
}

/** How often a rule rejected rows by a field. */
export interface Rejection {
	readonly rule: Rule;
	readonly field: string | null;
	count: number;
}

export interface SourcePlace {
	readonly dataset: Dataset;
	readonly source: string;
	readonly folder: string;
	/** Where entries are written. */
	readonly work: string;
	readonly policies: readonly Policy[];
	readonly decisions: readonly Decision[];
	readonly demo: boolean;
	readonly onEntry: (entry: Entry) => void;
}

/** Reads all exports of one sender. Never throws for what a file holds: every fault goes to the sink. */
export async function readSource(place: SourcePlace, sink: Sink): Promise<SourceRead> {
	const { source, folder, work } = place;
	const tell = reporter(sink, place.dataset, source);
	const mapping = readMapping(place, tell);
	const nothing = {
		dataset: place.dataset.id,
		source,
		accounts: [],
		current: null,
		whole: false,
		vanished: [],
		usedDecisions: new Set<Decision>(),
		records: 0,
		rejections: new Map<string, Rejection>(),
	};
	if (!mapping) return { ...nothing, mapping: ownMapping(source) };
	const dataset = keyedBy(place.dataset, mapping);
	const files = sortFiles(await listFiles(folder), mapping);
	for (const { name } of files.unread) tell(unreadFile(name), { file: name });
	if (mapping.files && files.exports.length === 0)
		tell(nothingMatches(mapping.files), { file: 'source.yaml' });
	const headings = headingTable(dataset, mapping);
	const mended = await readMended(files.mended, (heading) => headings.has(foldHeading(heading)));
	for (const each of mended.faults) tell(each.fault, { file: each.file });
	mkdirSync(work, { recursive: true });

	const filled = fillCounter(mapping);
	const rejections = new Map<string, Rejection>();
	const context: Omit<ExportContext, 'current'> = {
		dataset,
		source,
		mapping,
		mended: mended.rows,
		readRow: rowReader(dataset, mapping, place.policies, place.demo),
		sink,
		onEntry: (entry) => {
			filled.add(entry);
			place.onEntry(entry);
		},
		rowAccounts: [],
		onReject: (rule, field) => {
			const place = `${rule} ${field}`;
			const known = rejections.get(place) ?? { rule, field, count: 0 };
			known.count++;
			rejections.set(place, known);
		},
	};
	const read =
		mapping.mode === 'snapshot'
			? await readSnapshots(files.exports, context, work)
			: await readIncrements(files.exports, context, work);
	for (const each of mended.rows.left()) tell(each.fault, { file: each.file, row: each.row });
	balance(read.accounts);
	if (read.whole) for (const each of checkBounds(mapping, read.current, filled)) tell(each, { file: null });

	const usedDecisions = new Set<Decision>();
	const vanished = followKeys(read.whole ? read.snapshots : []).flatMap((gone) => {
		if (
			place.decisions.some(
				(each) => 'movedTo' in each && each.dataset === dataset.id && isWritten(each.key, gone.key)
			)
		)
			return [];
		const decision = decidedEnd(place.decisions, dataset.id, source, gone.key, true);
		if (decision) usedDecisions.add(decision);
		const end = decision
			? { on: decision.on, ground: decision.ended }
			: habitualEnd(mapping, gone.missingFrom);
		if (end) return [{ from: gone.from, line: gone.line, end }];
		if (gone.lately)
			tell(vanishedKey(dataset.id, gone.key, gone.missingFrom), {
				file: gone.missingFrom,
				field: dataset.key[0]!,
				cell: gone.key,
			});
		return [];
	});
	const current = read.collected;
	const records = (current ? current.lines.size : 0) + vanished.length;
	return {
		...nothing,
		mapping,
		accounts: read.accounts,
		current,
		whole: read.whole,
		vanished,
		usedDecisions,
		records,
		rejections,
	};
}

/** The dataset under a mapping's own key: its official number is then not required. */
function keyedBy(dataset: Dataset, { key }: Mapping): Dataset {
	if (!key) return dataset;
	const fields = Object.entries(dataset.fields).map(([name, field]) => [
		name,
		dataset.key.includes(name) ? { ...field, required: false } : field,
	]);
	return { ...dataset, fields: Object.fromEntries(fields) };
}

function readMapping(
	{ dataset, source, folder }: SourcePlace,
	tell: ReturnType<typeof reporter>
): Mapping | null {
	const path = join(folder, 'source.yaml');
	if (!existsSync(path)) return ownMapping(source);
	const { value, faults } = readConfiguration(readFileSync(path, 'utf8'), mappingSchema);
	const all = value
		? [...checkNames(dataset, value), ...checkPatterns(value), ...checkValues(dataset, value)]
		: faults;
	for (const each of all) tell(each, { file: 'source.yaml' });
	return all.length > 0 ? null : value;
}
