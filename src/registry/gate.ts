import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../domain/dataset.ts';
import { isEnd, type Decision } from '../domain/decision.ts';
import { fault, type Fault } from '../domain/problem.ts';
import { nextChange } from '../domain/standing.ts';
import { unusedDecision, type Intake } from '../ingest/intake.ts';
import { readLines, writeLines } from '../ingest/lines.ts';
import type { SourceRead } from '../ingest/source.ts';
import { conflictBook } from './conflicts.ts';
import { doubtBook } from './doubts.ts';
import { decidedEnds } from './ends.ts';
import { entriesOf } from './entries.ts';
import { hiddenBook, type Hidden } from './hiding.ts';
import { lawfulBook } from './lawful.ts';
import { moveBook, type Move } from './moves.ts';
import { partyBook } from './parties.ts';
import { plainKey } from './plain-key.ts';
import { present, type Judgement } from './present.ts';
import type { PublicFault } from './published.ts';
import type { PublicRecord } from './record.ts';
import { relationBook } from './relations.ts';
import { suppressionBook } from './suppression.ts';

/** A fault found across records, with the dataset and source it lies in. */
export interface GateFault {
	readonly fault: Fault;
	readonly dataset: string;
	readonly source: string;
	readonly key: string;
}

/** What is public, on disk: `<dataset>.ndjson`, `parties.ndjson`, and what the rest of the build needs to know. */
export interface Gated extends Hidden {
	readonly folder: string;
	readonly next: string | null;
	readonly faults: readonly GateFault[];
	/** Repairs and doubts in public records, for the fault log. */
	readonly doubts: readonly PublicFault[];
	readonly counts: Readonly<Record<string, number>>;
	/** Digits that look personal and are lawful: a recall's telephone, an official number. */
	readonly lawfulDigits: ReadonlySet<string>;
	readonly moved: readonly Move[];
	/** The sender's keys of records whose public key hides them, by `dataset:public key`. For the operator alone. */
	readonly keys: ReadonlyMap<string, string>;
}

/** Lets through what is public on a day, and nothing else. */
export function gate(intake: Intake, datasets: readonly Dataset[], today: string, folder: string): Gated {
	mkdirSync(folder, { recursive: true });
	const { policies, suppressed, decisions } = intake.settings;
	const suppressions = suppressionBook(suppressed, datasets);
	const judgement: Judgement = { today, policies, suppressions };
	const used = new Set<Decision>(intake.sources.flatMap(({ usedDecisions }) => [...usedDecisions]));
	const endOf = decidedEnds(decisions, used);
	const faults: GateFault[] = [];
	const lawful = lawfulBook();
	const hiding = hiddenBook(suppressions.values);
	const book = partyBook();
	const conflicts = conflictBook(decisions, used);
	const doubts = doubtBook();
	const relations = relationBook();
	const moves = moveBook(decisions, used);
	const keys = new Map<string, string>();
	let next: string | null = null;

	const sourcesOf = ({ id }: Dataset) => intake.sources.filter(({ dataset }) => dataset === id);
	for (const dataset of datasets.filter(({ refers }) => refers !== undefined))
		for (const source of sourcesOf(dataset))
			for (const { entry } of entriesOf(source)) relations.learn(entry, dataset);

	for (const dataset of datasets) {
		const out = writeLines(join(folder, `${dataset.id}.presented`));
		const ids = new Map<string, string>();
		for (const source of sourcesOf(dataset))
			for (const record of presented(dataset, source)) {
				const other = ids.get(record.id);
				if (other !== undefined) faults.push(sameAddress(dataset, source.source, record.key, other));
				ids.set(record.id, record.key);
				book.learn(record, dataset);
				conflicts.learn(record, dataset, source.source);
				doubts.learn(record, source.source);
				lawful.learn(record, dataset);
				out.add(JSON.stringify(record));
			}
		out.close();
	}

	const search = hiding.close(lawful.names);
	const counts: Record<string, number> = {};
	for (const dataset of datasets) {
		const out = writeLines(join(folder, `${dataset.id}.ndjson`));
		counts[dataset.id] = 0;
		for (const line of readLines(join(folder, `${dataset.id}.presented`))) {
			const mended = relations.mend(JSON.parse(line) as PublicRecord, dataset);
			const record = book.enter(mended, dataset);
			search.learn(record, dataset);
			out.add(JSON.stringify(record));
			counts[dataset.id]!++;
		}
		out.close();
	}
	const parties = writeLines(join(folder, 'parties.ndjson'));
	for (const party of book.close()) parties.add(JSON.stringify(party));
	parties.close();

	faults.push(...conflicts.close());
	for (const each of suppressions.close()) faults.push({ source: '', ...each });
	const moved = moves.close();
	for (const each of decisions.filter(isEnd))
		if (each.key === '*' && each.source === null)
			faults.push({ fault: starAlone(each.dataset), dataset: each.dataset, source: '', key: '*' });
	for (const decision of decisions)
		if (!used.has(decision)) {
			const { dataset, key } = decision;
			faults.push({ fault: unusedDecision(decision), dataset, source: '', key });
		}
	return {
		folder,
		next,
		faults,
		doubts: doubts.close(),
		counts,
		...search.close(),
		lawfulDigits: lawful.digits,
		moved,
		keys,
	};

	/** The public records of a source; what the books need to know of each entry, pending ones too, is told on the way. */
	function* presented(dataset: Dataset, { source, mapping, ...read }: SourceRead): Generator<PublicRecord> {
		const { sender, licence = null, language } = mapping;
		const origin = { source, sender, licence, language };
		const ordinals = new Map<string, number>();
		const count = (nameless: string) => {
			const ordinal = (ordinals.get(nameless) ?? 0) + 1;
			ordinals.set(nameless, ordinal);
			return ordinal;
		};
		for (const { entry, end } of entriesOf({ source, mapping, ...read })) {
			const decided = endOf(dataset.id, source, entry.key);
			const judged = present(entry, dataset, origin, end ?? decided, judgement, count);
			const term = 'pending' in judged ? judged.pending : judged.term;
			consider(nextChange(term, today));
			moves.learn(dataset.id, entry, 'pending' in judged ? null : judged.record);
			if ('pending' in judged) {
				relations.keepOut(entry, dataset);
				continue;
			}
			const { record } = judged;
			hiding.learn(judged);
			relations.keep(entry, judged);
			if (record.key !== entry.key) keys.set(`${dataset.id}:${record.key}`, entry.key);
			yield record;
		}
	}

	function consider(change: string | null) {
		if (change !== null && (next === null || change < next)) next = change;
	}
}

const starAlone = (dataset: string) =>
	fault(
		'mapping',
		`decisions.yaml 中“${dataset}”的 key "*" 没有写明 source：一次只能结束一个来源中消失的记录。`,
		`Key "*" of “${dataset}” in decisions.yaml names no source: it ends what vanished from one sender only.`,
		'source: …'
	);

const sameAddress = (dataset: Dataset, source: string, key: string, other: string): GateFault => ({
	dataset: dataset.id,
	source,
	key,
	fault: fault(
		'key-conflict',
		key === other
			? `编号“${plainKey(key)}”在两个来源中都有。`
			: `编号“${plainKey(key)}”与“${plainKey(other)}”只有大小写不同，网址会相同。`,
		key === other
			? `The key “${plainKey(key)}” comes from two sources.`
			: `The keys “${plainKey(key)}” and “${plainKey(other)}” differ only in case and would share an address.`,
		'在 source.yaml 写明 prefix / give one source a prefix in source.yaml'
	),
});
