import type { Listed } from '../answer.ts';
import { areDifferent, sameCode, type Code } from './codes.ts';
import type { TakenName } from './name.ts';
import { nearnesses, nearnessOf, type Nearness } from './nearness.ts';

/** A name of a party that a public record names, with what is known of the party. */
export interface ListedName {
	readonly name: string;
	/** True of a name that the party no longer bears. */
	readonly former: boolean;
	readonly codes: readonly Code[];
	/** The last part of its page's address. */
	readonly page: string;
	readonly lists: readonly Listed[];
}

/** How strongly a line meets a party: by its code, by its name, or by a similar name. */
export type Match = 'code' | 'name' | 'similar';

/** Why a name is merely similar; the first is an equal name with another code. */
export const likenesses = [
	'otherCode',
	'form',
	'spelling',
	'slip',
	'sound',
	'branch',
	'headOffice',
	'sibling',
] as const satisfies readonly ('otherCode' | Nearness)[];
export type Likeness = (typeof likenesses)[number];

/** A party that a line meets, and why. */
export interface Finding {
	readonly match: Match;
	/** How the codes are equal; null where they are not, or cannot be compared. */
	readonly code: 'code' | 'orgCode' | null;
	/** How the names resemble each other; null where they do not. */
	readonly nearness: Nearness | null;
	/** True where both have comparable codes and these differ. */
	readonly otherCode: boolean;
	readonly listed: ListedName;
}

export const likenessOf = ({ otherCode, nearness }: Finding): Likeness | null =>
	nearness === null
		? null
		: nearness === 'identical' || nearness === 'written'
			? otherCode
				? 'otherCode'
				: null
			: nearness;

/** What a line says: a name taken apart, a valid code, or both. */
export interface Line {
	readonly name: (TakenName & { readonly name: string }) | null;
	readonly code: Code | null;
}

/** How a line meets a published name; null where it does not. */
export function meet(line: Line, listed: ListedName, taken: TakenName): Finding | null {
	const code = line.code && sameCode(line.code, listed.codes);
	const nearness = line.name && nearnessOf(line.name, { ...taken, name: listed.name });
	if (code === null && nearness === null) return null;
	const otherCode = code === null && line.code !== null && areDifferent(line.code, listed.codes);
	const isSameName = nearness === 'identical' || nearness === 'written';
	const match = code !== null ? 'code' : isSameName && !otherCode ? 'name' : 'similar';
	return { match, code, nearness, otherCode, listed };
}

/** The place of a finding among others, strongest first; a similar name whose code is known to differ comes last. */
export function strengthOf(finding: Finding): number {
	const { match, code, nearness, otherCode, listed } = finding;
	const near = nearness === null ? nearnesses.length : nearnesses.indexOf(nearness);
	const isApart = otherCode && near > 1;
	const step = match === 'code' ? (code === 'code' ? 0 : 1) : match === 'name' ? 2 : isApart ? 4 : 3;
	return (step * 16 + near) * 2 + Number(listed.former);
}
