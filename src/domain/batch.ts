/** A batch of a recalled product. Blank parts are null; ends equal their beginnings where one day is named. */
export interface Batch {
	readonly lot: string;
	readonly producedFrom: string | null;
	readonly producedTo: string | null;
	readonly bestBeforeFrom: string | null;
	readonly bestBeforeTo: string | null;
	readonly units: number | null;
	readonly returned: number | null;
}

const DATE = String.raw`\d{4}(?:-\d{2}){0,2}`;
const RANGE = String.raw`(${DATE})(?:\.\.(${DATE}))?`;
const FORM = new RegExp(
	String.raw`^(?<lot>.*?)\s*(?:@\s*${RANGE})?\s*(?:exp\s+${RANGE})?\s*(?:=\s*(\d+)(?:\s*/\s*(\d+))?)?$`
);

/**
 * Reads a batch as exports write it: `lot @ produced[..produced] [exp date[..date]] [= units[/returned]]`, as in
 * `A1 @ 2026-09-18 = 8400/5112`. Whatever does not follow that form is a lot by its whole wording.
 */
export function readBatch(written: string): Batch {
	const [, lot, from, to, expFrom, expTo, units, returned] = FORM.exec(written.trim()) ?? [];
	if (!lot && from === undefined) return { ...nothing, lot: written.trim() };
	return {
		lot: lot ?? '',
		producedFrom: from ?? null,
		producedTo: to ?? from ?? null,
		bestBeforeFrom: expFrom ?? null,
		bestBeforeTo: expTo ?? expFrom ?? null,
		units: units === undefined ? null : Number(units),
		returned: returned === undefined ? null : Number(returned),
	};
}

const nothing = {
	producedFrom: null,
	producedTo: null,
	bestBeforeFrom: null,
	bestBeforeTo: null,
	units: null,
	returned: null,
};
