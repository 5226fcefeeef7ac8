import type { Dataset } from '../domain/dataset.ts';
import type { Fields } from '../domain/field.ts';
import { partyKinds } from '../domain/party-lists.ts';
import { texts, type Party, type Value, type Values } from '../domain/value.ts';
import { foldHidden, foldWithPlaces } from './folding.ts';

/** A text that must not be read, and what stands in its place. */
export interface Replacement {
	readonly hidden: string;
	readonly shown: string;
}

export const SUPPRESSED = '〔已隐去〕';

/** What stands in place of a party that may not be named: 某 and its kind, such as 某食品企业. */
export function namelessParty({ kind }: Party, dataset: Dataset, values: Values): string {
	if (kind === 'person') return '某某';
	const groups = Object.entries(dataset.fields).flatMap(([name, { values: list }]) =>
		list ? texts(values[name]).map((code) => list[code]?.group) : []
	);
	const food = groups.length > 0 && groups.includes('food') ? '食品' : '';
	return `某${food}${partyKinds[kind ?? 'enterprise']?.zh ?? '企业'}`;
}

/**
 * A record's values with hidden texts replaced wherever they stand, but not inside the longer names in `kept`,
 * which it lawfully shows. Links go when anything is hidden.
 */
export function replaceIn(
	values: Values,
	fields: Fields,
	replacements: readonly Replacement[],
	kept: readonly string[] = []
): Values {
	const replace = replacer(replacements, kept);
	if (!replace) return values;
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			const field = fields[name]!;
			if (value === null || field.parts || field.values) return [name, value];
			if (field.leads) return [name, null];
			return [name, mapTexts(value, replace)];
		})
	);
}

export const mapTexts = (value: Value, change: (text: string) => string): Value => {
	if (typeof value === 'string') return change(value);
	if (Array.isArray(value))
		return value.map((member) => (typeof member === 'string' ? change(member) : member)) as Value;
	return value;
};

/** Replaces texts in every form that folds to the same; longer ones first. Null where there is nothing to replace. */
export function replacer(
	replacements: readonly Replacement[],
	kept: readonly string[] = []
): ((text: string) => string) | null {
	const shownFor = new Map<string, string | null>();
	for (const { hidden, shown } of replacements) {
		const folded = foldHidden(hidden);
		if (folded.length > 1 && !shownFor.has(folded)) shownFor.set(folded, shown);
	}
	if (shownFor.size === 0) return null;
	for (const name of kept.map(foldHidden)) if (!shownFor.has(name)) shownFor.set(name, null);
	const ordered = [...shownFor].toSorted(([a], [b]) => b.length - a.length);
	const hidden = ordered.filter(([, shown]) => shown !== null).map(([value]) => value);
	return (text) => {
		const folded = foldHidden(text);
		if (!hidden.some((value) => standsIn(folded, value))) return text;
		return replaceSpans(text.normalize('NFC'), ordered);
	};
}

function replaceSpans(text: string, ordered: readonly (readonly [string, string | null])[]): string {
	const { folded, starts, ends } = foldWithPlaces(text);
	const taken = new Uint8Array(folded.length);
	const spans: { start: number; end: number; shown: string }[] = [];
	for (const [value, shown] of ordered)
		for (const { at, length } of placesOf(folded, value)) {
			if (taken.subarray(at, at + length).includes(1)) continue;
			taken.fill(1, at, at + length);
			if (shown !== null) spans.push({ start: starts[at]!, end: ends[at + length - 1]!, shown });
		}
	return spans
		.toSorted((a, b) => b.start - a.start)
		.reduce((whole, { start, end, shown }) => whole.slice(0, start) + shown + whole.slice(end), text);
}

const isCode = (value: string) => /^[0-9a-z-]{6,}$/.test(value) && /\d{4}/.test(value);

const standsIn = (folded: string, value: string) =>
	isCode(value) ? patternOf(value).test(folded) : folded.includes(value);

/** Where a folded value stands in a folded text: a code however spaced, a Latin word not inside another. */
function placesOf(folded: string, value: string): readonly { at: number; length: number }[] {
	return [...folded.matchAll(patternOf(value, 'g'))].map(({ 0: found, index }) => ({
		at: index,
		length: found.length,
	}));
}

function patternOf(value: string, flags = ''): RegExp {
	const escaped = [...value].map((each) => each.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
	if (isCode(value)) return new RegExp(escaped.join('[ -]?'), flags);
	const before = /^[a-z]/.test(value) ? '(?<![a-z])' : '';
	const after = /[a-z]$/.test(value) ? '(?![a-z])' : '';
	return new RegExp(before + escaped.join('') + after, flags);
}
