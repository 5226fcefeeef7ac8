import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../domain/dataset.ts';
import type { Decision } from '../domain/decision.ts';
import { idOf } from '../domain/key.ts';
import { fault, type Fault } from '../domain/problem.ts';
import { nextChange, type StatedEnd } from '../domain/standing.ts';
import { unusedDecision, type Intake } from '../ingest/intake.ts';
import { readLines, writeLines } from '../ingest/lines.ts';
import { decidedEnd } from '../ingest/vanished.ts';
import { conflictBook } from './conflicts.ts';
import { doubtBook } from './doubts.ts';
import { entriesOf } from './entries.ts';
import type { PublicFault } from './published.ts';
import { foldHidden, isTelling, searchHidden } from './hidden.ts';
import { labelsOf, lawfulBook } from './lawful.ts';
import { partyBook } from './parties.ts';
import { present, sha256, type Judgement } from './present.ts';
import type { PublicRecord } from './record.ts';

/** A fault found across records, with the dataset and source it lies in. */
export interface GateFault {
	readonly fault: Fault;
	readonly dataset: string;
	readonly source: string;
	readonly key: string;
}

/** What is public, on disk: `<dataset>.ndjson`, `parties.ndjson`, and what the rest of the build needs to know. */
export interface Gated {
	readonly folder: string;
	readonly next: string | null;
	readonly faults: readonly GateFault[];
	/** Repairs and doubts in public records, for the fault log. */
	readonly doubts: readonly PublicFault[];
	readonly counts: Readonly<Record<string, number>>;
	/** Folded texts that may stand nowhere in the output, and lawful longer ones that hold them. */
	readonly hidden: ReadonlySet<string>;
	readonly shown: readonly string[];
	/** Digits that look personal and are lawful: a recall's telephone, an official number. */
	readonly lawfulDigits: ReadonlySet<string>;
	/** Old addresses and where they lead now. */
	readonly moved: readonly { readonly dataset: string; readonly from: string; readonly to: string }[];
}

/** Lets through what is public on a day, and nothing else. */
export function gate(intake: Intake, datasets: readonly Dataset[], today: string, folder: string): Gated {
	mkdirSync(folder, { recursive: true });
	const { policies, suppressed, decisions } = intake.settings;
	const judgement: Judgement = { today, policies, suppressed };
	const used = new Set<Decision>(intake.sources.flatMap(({ usedDecisions }) => [...usedDecisions]));
	const faults: GateFault[] = [];
	const hidden = new Set<string>();
	const lawful = lawfulBook();
	const book = partyBook();
	const conflicts = conflictBook(decisions, used);
	const doubts = doubtBook();
	let next: string | null = null;

	for (const dataset of datasets) {
		const out = writeLines(join(folder, `${dataset.id}.presented`));
		const ids = new Map<string, string>();
		for (const source of intake.sources.filter((each) => each.dataset === dataset.id)) {
			const counts = new Map<string, number>();
			const count = (nameless: string) => {
				const ordinal = (counts.get(nameless) ?? 0) + 1;
				counts.set(nameless, ordinal);
				return ordinal;
			};
			const { sender, licence = null, language } = source.mapping;
			const origin = { source: source.source, sender, licence, language };
			for (const { entry, end } of entriesOf(source)) {
				const presented = present(
					entry,
					dataset,
					origin,
					statedEnd(dataset, source.source, entry.key, end),
					judgement,
					count
				);
				consider(
					'pending' in presented ? nextChange(presented.pending, today) : nextChange(presented.term, today)
				);
				if ('pending' in presented) continue;
				const { record } = presented;
				const other = ids.get(record.id);
				if (other !== undefined) faults.push(sameAddress(dataset, source.source, record.key, other));
				ids.set(record.id, record.key);
				for (const each of presented.hidden) hidden.add(foldHidden(each));
				book.learn(record, dataset);
				conflicts.learn(record, dataset, source.source);
				doubts.learn(record, source.source);
				lawful.learn(record, dataset);
				out.add(JSON.stringify(record));
			}
		}
		out.close();
	}
	for (const each of suppressed) if ('value' in each) hidden.add(foldHidden(each.value));
	for (const each of lawful.names)
		if (!suppressed.some((one) => 'value' in one && foldHidden(one.value) === each)) hidden.delete(each);
	for (const each of hidden) if (!isTelling(each)) hidden.delete(each);

	const search = searchHidden(hidden);
	const shown = new Set<string>();
	const counts: Record<string, number> = {};
	for (const dataset of datasets) {
		const out = writeLines(join(folder, `${dataset.id}.ndjson`));
		counts[dataset.id] = 0;
		for (const line of readLines(join(folder, `${dataset.id}.presented`))) {
			const record = book.enter(JSON.parse(line) as PublicRecord, dataset);
			for (const label of labelsOf(record, dataset)) if (search(label).length > 0) shown.add(label);
			out.add(JSON.stringify(record));
			counts[dataset.id]!++;
		}
		out.close();
	}
	writeFileSync(
		join(folder, 'parties.ndjson'),
		book
			.close()
			.map((party) => `${JSON.stringify(party)}\n`)
			.join('')
	);
	faults.push(...conflicts.close());
	const moved = decisions.flatMap((decision) => {
		if (!('movedTo' in decision)) return [];
		used.add(decision);
		const { dataset, key, movedTo } = decision;
		return [{ dataset, from: idOf(key, sha256), to: idOf(movedTo, sha256) }];
	});
	for (const decision of decisions)
		if (!used.has(decision))
			faults.push({
				fault: unusedDecision(decision),
				dataset: decision.dataset,
				source: '',
				key: decision.key,
			});
	return {
		folder,
		next,
		faults,
		doubts: doubts.close(),
		counts,
		hidden,
		shown: [...shown],
		lawfulDigits: lawful.digits,
		moved,
	};

	function consider(change: string | null) {
		if (change !== null && (next === null || change < next)) next = change;
	}

	function statedEnd(dataset: Dataset, source: string, key: string, end: StatedEnd | null): StatedEnd | null {
		const decision = decidedEnd(decisions, dataset.id, source, key, false);
		if (decision) used.add(decision);
		return end ?? (decision && { on: decision.on, ground: decision.ended });
	}
}

const sameAddress = (dataset: Dataset, source: string, key: string, other: string): GateFault => ({
	dataset: dataset.id,
	source,
	key,
	fault: fault(
		'key-conflict',
		key === other
			? `编号“${key.replaceAll('\u001f', ' + ')}”在两个来源中都有。`
			: `编号“${key.replaceAll('\u001f', ' + ')}”与“${other.replaceAll('\u001f', ' + ')}”只有大小写不同，网址会相同。`,
		key === other
			? `The key “${key.replaceAll('\u001f', ' + ')}” comes from two sources.`
			: `The keys “${key.replaceAll('\u001f', ' + ')}” and “${other.replaceAll('\u001f', ' + ')}” differ only in case and would share an address.`,
		'在 source.yaml 写明 prefix / give one source a prefix in source.yaml'
	),
});
