import { isSlip } from '../slips.ts';
import { coresBeforeSlip, type TakenName } from './name.ts';

/** How a name of a list resembles a published one, nearest first. Only the first two are the same name. */
export const nearnesses = [
	'identical',
	'written',
	'form',
	'spelling',
	'slip',
	'sound',
	'branch',
	'headOffice',
	'sibling',
] as const;
export type Nearness = (typeof nearnesses)[number];

/** Shorter cores are alike by chance. */
export const LEAST = 2;
/** A slip counts where the longer of two cores has so many characters. */
export const LEAST_WITH_SLIP = 4;

/**
 * How `own`, a name of a reader's list, resembles the published name `listed`; null where it does not. Both are given
 * as written and taken apart. A branch resembles its head and its siblings, and is never the same.
 */
export function nearnessOf(
	own: TakenName & { readonly name: string },
	listed: TakenName & { readonly name: string }
): Nearness | null {
	if (own.folded === listed.folded) return own.name === listed.name ? 'identical' : 'written';
	if (own.core.length >= LEAST && listed.core.length >= LEAST) {
		if (own.core === listed.core) return 'form';
		if (isSpelling(own, listed)) return 'spelling';
		if (hasSlip(own, listed)) return 'slip';
		if (own.sound === listed.sound) return 'sound';
	}
	return relationOf(own, listed);
}

const isSpelling = (own: TakenName, listed: TakenName) =>
	own.spellings.includes(listed.core) ||
	listed.spellings.includes(own.core) ||
	own.spellings.some((spelling) => listed.spellings.includes(spelling));

const hasSlip = (own: TakenName, listed: TakenName) =>
	(Math.max(own.core.length, listed.core.length) >= LEAST_WITH_SLIP && isSlip(own.core, listed.core)) ||
	(listed.head === null && coresBeforeSlip(own).includes(listed.core));

function relationOf(own: TakenName, listed: TakenName): Nearness | null {
	if (own.head !== null && listed.head !== null) return own.head === listed.head ? 'sibling' : null;
	if (own.head !== null) return own.head === listed.core ? 'branch' : null;
	return listed.head !== null && listed.head === own.core ? 'headOffice' : null;
}
