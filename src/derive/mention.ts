import type { Dataset } from '../domain/dataset.ts';
import { idOf, KEY_SEPARATOR } from '../domain/key.ts';
import { sha256 } from '../registry/present.ts';
import type { PublicRecord, ShownParty } from '../registry/record.ts';
import { showKey } from './caption.ts';
import { recordOf } from './listing.ts';
import { shownParties } from './parties.ts';

/** How a text mentions a party, and a record: the reference, and which of the record's parties. */
export const MENTIONS = {
	party: /<Party\s+record="([^"]*)"(?:\s+at=\{(\d+)\})?/g,
	record: /<Record\s+of="([^"]*)"/g,
} as const;

/** Whether search engines may list what a text says: only where every list that it mentions may be. */
export const isTextIndexable = (text: string, datasets: readonly Dataset[]): boolean =>
	Object.values(MENTIONS)
		.flatMap((form) => [...text.matchAll(form)])
		.every(([, reference = '']) => listOf(reference, datasets)?.indexable === true);

/** The last day on which what is mentioned may be named; null where it stays. */
interface Lasting {
	readonly until: string | null;
}

/** A party as a text may mention it: null where it may not be named at all. */
export type Mentioned = (Lasting & { readonly party: ShownParty; readonly nameless: boolean }) | null;

/**
 * The party that a text means by `dataset:key`, the `at`th that the record names, from 1, as far as the gate lets it
 * be named. A key of several cells is written as readers see it, its cells joined by “ · ”. Throws where no public
 * record is meant, and where the record names fewer parties.
 */
export function mentionParty(
	reference: string,
	at: number,
	datasets: readonly Dataset[],
	published: (dataset: Dataset) => readonly PublicRecord[]
): Mentioned {
	const found = findMeant(`<Party record="${reference}" />`, reference, datasets, published);
	if (found === 'nameless' || found.withdrawn) return null;
	const named = Object.keys(listOf(reference, datasets)!.fields).flatMap((name) =>
		shownParties(found.values[name])
	);
	const party = named[at - 1];
	if (!party)
		throw new Error(
			`<Party record="${reference}" at={${at}} /> 记录只有 ${named.length} 个当事人，没有第 ${at} 个。/ The record names ${named.length}; there is no party ${at}.`
		);
	return { party, nameless: found.nameless, until: lastDay(found, listOf(reference, datasets)!) };
}

/**
 * The record that a text means by `dataset:key`, with its dataset; `record` is null where it is not shown any more.
 * Throws where no public record is meant.
 */
export function mentionRecord(
	reference: string,
	datasets: readonly Dataset[],
	published: (dataset: Dataset) => readonly PublicRecord[]
): Lasting & { readonly dataset: Dataset; readonly record: PublicRecord | null } {
	const found = findMeant(`<Record of="${reference}" />`, reference, datasets, published);
	const dataset = listOf(reference, datasets)!;
	const record = found === 'nameless' || found.withdrawn ? null : found;
	return { dataset, record, until: record && lastDay(record, dataset) };
}

const lastDay = ({ nameless, term }: PublicRecord, { lifecycle }: Dataset) =>
	lifecycle.term && !nameless ? term.until : null;

const listOf = (reference: string, datasets: readonly Dataset[]) =>
	datasets.find(({ id }) => reference.startsWith(`${id}:`));

/** The record of a reference that stands in `tag`. */
function findMeant(
	tag: string,
	reference: string,
	datasets: readonly Dataset[],
	published: (dataset: Dataset) => readonly PublicRecord[]
): PublicRecord | 'nameless' {
	const dataset = listOf(reference, datasets);
	const key = reference.slice(reference.indexOf(':') + 1).trim();
	if (!dataset || key === '')
		throw new Error(
			`${tag} 没有写明栏目，应写作“栏目:编号”，例如 recalls:ZH-2026-0001。/ It names no list. Write it as list:number, such as recalls:ZH-2026-0001.`
		);
	const found = findRecord(key, published(dataset));
	if (!found)
		throw new Error(
			`${tag} 在 ${dataset.id} 中没有公开记录。请核对编号；尚未公布的，公布以前不要提及。/ ${dataset.id} has no public record of this number. Correct it, or leave it out until the record is published.`
		);
	return found;
}

/** A record by its key; `nameless` where its key held a name and is not told any more. */
function findRecord(key: string, records: readonly PublicRecord[]): PublicRecord | 'nameless' | undefined {
	const joined = key.split(' · ').join(KEY_SEPARATOR);
	const exact = recordOf(records, idOf(joined, sha256)) ?? recordOf(records, key.toLowerCase());
	if (exact) return exact;
	const cells = new Set(key.split(' · '));
	const isNameless = ({ key: each }: PublicRecord) =>
		/~\d+$/.test(each) &&
		showKey(each.replace(/~\d+$/, ''))
			.split(' · ')
			.every((cell) => cells.has(cell));
	return records.some(isNameless) ? 'nameless' : undefined;
}
