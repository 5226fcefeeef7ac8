import { readBatch } from '../domain/batch.ts';
import type { Affected } from '../domain/affected.ts';
import type { Dataset } from '../domain/dataset.ts';
import { isWhole, type Scope } from '../domain/scope/scope.ts';
import { scopeOf } from '../domain/scope/scope-of.ts';
import type { Site } from '../domain/site.ts';
import { parties, text, texts, type Values } from '../domain/value.ts';
import type { PublicRecord } from '../registry/record.ts';
import { recordPath } from './address.ts';

/** A notice as whoever holds a product finds it and compares with it. What is blank is left out. */
export interface CheckNotice {
	readonly id: string;
	/** The address of its page, below the language. */
	readonly path: string;
	readonly product: string;
	readonly brand?: string;
	readonly models?: readonly string[];
	readonly makers?: readonly string[];
	readonly barcodes?: readonly string[];
	readonly day?: string;
	/** True where it has ended: what it says still holds of what is left. */
	readonly over?: true;
	/** The last day on which it may be shown, where it has a term. */
	readonly until?: string;
	/** What it covers; left out where that is the whole product. */
	readonly scope?: Scope;
	/** Its lots as it names them. */
	readonly lots?: readonly string[];
	readonly produced?: Ends;
	readonly bestBefore?: Ends;
	readonly advice?: string;
	/** Codes of the list's remedies. */
	readonly remedies?: readonly string[];
	readonly contact?: string;
	/** The language of its words, where it is not Chinese. */
	readonly language?: string;
}

type Ends = readonly [from: string | null, to: string | null];

/** Advice that is short enough to act on stands in the list; the rest is read in the notice. */
const SHORT = 160;

/** A record as its notice; see `CheckNotice`. */
export function noticeOf(
	{ dataset: id, key, id: own, standing, term, values, origin, title }: PublicRecord,
	dataset: Dataset,
	affected: Affected,
	site: Pick<Site, 'fanout'>
): CheckNotice {
	const [batches, wordings] = [texts(values[affected.batches]), texts(values[affected.lots])];
	const [produced, bestBefore] = [endsOf(values, affected.produced), endsOf(values, affected.bestBefore)];
	const scope = scopeOf({ batches, lots: wordings, produced, bestBefore });
	const read = batches.map(readBatch);
	const advice = text(values[affected.advice]);
	const makers = affected.makers.flatMap((name) => parties(values[name]).map((party) => party.name));
	return filled({
		id: own,
		path: recordPath(site, id, own).join('/'),
		product: text(values[affected.product]) ?? title ?? key,
		brand: text(values[affected.brand]),
		models: texts(values[affected.models]),
		makers: [...new Set(makers)],
		barcodes: texts(values[affected.barcodes]),
		day: term.from,
		over: standing === 'ended' || null,
		until: dataset.lifecycle.term ? term.until : null,
		scope: isWhole(scope) ? null : scope,
		lots: [...new Set([...read.map(({ lot }) => lot).filter(Boolean), ...wordings])],
		produced: hull([...read.map((each): Ends => [each.producedFrom, each.producedTo]), produced]),
		bestBefore: hull([...read.map((each): Ends => [each.bestBeforeFrom, each.bestBeforeTo]), bestBefore]),
		advice: advice !== null && advice.length <= SHORT ? advice : null,
		remedies: texts(values[affected.remedies]),
		contact: text(values[affected.contact]),
		language: origin && origin.language !== 'zh' ? origin.language : null,
	});
}

const endsOf = (values: Values, [from, to]: readonly [string, string]): Ends => [
	text(values[from]),
	text(values[to]),
];

/** From the first to the last day that any of them names. */
function hull(all: readonly Ends[]): Ends | null {
	const named = all.filter(([from, to]) => from !== null || to !== null);
	if (named.length === 0) return null;
	const [starts, ends] = [named.map(([from]) => from), named.map(([, to]) => to)];
	return [
		starts.includes(null) ? null : starts.toSorted()[0]!,
		ends.includes(null) ? null : ends.toSorted().at(-1)!,
	];
}

/** Leaves out what is blank. */
const filled = (notice: Readonly<Record<keyof CheckNotice, unknown>>): CheckNotice =>
	Object.fromEntries(
		Object.entries(notice).filter(
			([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)
		)
	) as unknown as CheckNotice;
