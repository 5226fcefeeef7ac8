import type { Dataset } from '../domain/dataset.ts';

/** One place that a cell can go to: a field, or a companion cell of a party. */
export interface Slot {
	/** As a mapping names it: `recordNo`, `partyCode`. */
	readonly name: string;
	readonly field: string;
	/** The companion cell of a party, or null for the field itself. */
	readonly part: string | null;
	readonly heading: string;
}

/** Every slot of a dataset, in the order of its fields. */
export const slotsOf = (dataset: Dataset): readonly Slot[] =>
	Object.entries(dataset.fields).flatMap(([name, { column, parts = {} }]) => [
		{ name, field: name, part: null, heading: column },
		...Object.entries(parts).map(([part, heading]) => ({ name: name + part, field: name, part, heading })),
	]);

/** Headings are compared after NFKC, without spaces and line breaks. */
export const foldHeading = (heading: string) => heading.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '');
