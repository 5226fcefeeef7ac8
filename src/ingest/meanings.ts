import type { Field } from '../domain/field.ts';
import { codesOf, foldWording } from '../domain/kinds/choice.ts';
import type { Mapping } from './mapping.ts';

/** What a sender's writing means: the texts to read in its place (none for blank), or null where it is not mapped. */
export interface Meaning {
	/** Of a whole cell or one member: what is written exactly so, then patterns, then `*`. */
	of(written: string): readonly string[] | null;
	/** Of a cell that holds several members: only what is written exactly so. */
	exactly(written: string): readonly string[] | null;
	/** Of a cell that may hold several: what is written exactly so, then patterns, but not `*`. */
	pointedly(written: string): readonly string[] | null;
}

const PATTERN = /^\/(.*)\/([imsu]*)$/s;

/**
 * The reviewed meanings of one field. What is written exactly so comes first; then the patterns, all that match
 * where the field holds many, else the first; `*` is everything else.
 */
export function meaningOf(given: Mapping['values'][string] | undefined, many: boolean): Meaning | null {
	if (given === undefined) return null;
	const exact = new Map<string, readonly string[]>();
	const patterns: { pattern: RegExp; means: readonly string[] }[] = [];
	for (const [written, meant] of Object.entries(given)) {
		const means = meant === null ? [] : Array.isArray(meant) ? meant : [meant];
		const [, source, flags] = PATTERN.exec(written) ?? [];
		if (source !== undefined) patterns.push({ pattern: new RegExp(source, flags), means });
		else exact.set(foldWording(written), means);
	}
	const rest = exact.get('*') ?? null;
	const exactly = (written: string) => exact.get(foldWording(written)) ?? null;
	const pointedly = (written: string) => {
		const found = exactly(written);
		if (found) return found;
		const matching = patterns.filter(({ pattern }) => pattern.test(written)).map(({ means }) => means);
		if (matching.length === 0) return null;
		return many ? [...new Set(matching.flat())] : matching[0]!;
	};
	return { exactly, pointedly, of: (written) => pointedly(written) ?? rest };
}

/** The members of a cell whose field holds many: by the sender's separator, else by `；`, line breaks and ` | `. */
export function splitMembers(
	written: string,
	separator: string | undefined,
	field: Field
): readonly string[] {
	const pieces = separator === undefined ? written.split(/[；;\n]| \| /) : written.split(separator);
	const members = pieces.map((piece) => piece.trim()).filter(Boolean);
	if (separator !== undefined || !field.values) return members;
	return members.flatMap((member) => splitWordings(member, field));
}

/** A list of wordings between commas, where the whole is not itself a wording: some wordings hold commas. */
function splitWordings(member: string, field: Field): readonly string[] {
	const codes = codesOf(field.values ?? {});
	const known = (written: string) => codes.has(foldWording(written));
	if (known(member)) return [member];
	const pieces = member
		.split(/[、，,]/)
		.map((piece) => piece.trim())
		.filter(Boolean);
	const members: string[] = [];
	for (let at = 0; at < pieces.length;) {
		let end = pieces.length;
		while (
			end > at + 1 &&
			!known(pieces.slice(at, end).join('、')) &&
			!known(pieces.slice(at, end).join(', '))
		)
			end--;
		members.push(
			end > at + 1 && known(pieces.slice(at, end).join(', '))
				? pieces.slice(at, end).join(', ')
				: pieces.slice(at, end).join('、')
		);
		at = end;
	}
	return members;
}
