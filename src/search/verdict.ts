import type { Dataset } from '../domain/dataset.ts';
import { mistypeOf } from '../domain/identifiers/mistype.ts';
import { closenessOf, type Answer, type Hit } from './answer.ts';
import { makeFolding } from './folding.ts';
import { headOf } from './screening/branches.ts';

/**
 * What look-up says of one name or code.
 * - `listed`: it is on a negative list now, beyond doubt;
 * - `possible`: something that may be it is on one, and only a code can tell;
 * - `notListed`: nothing of the kind is on any list that was searched;
 * - `cannotConfirm`: the query cannot be what was meant, so that nothing follows from finding or not finding it.
 */
export interface Judgement {
	readonly verdict: 'listed' | 'possible' | 'notListed' | 'cannotConfirm';
	readonly ground: Ground;
}

/** Why: what was equal, what keeps an equal name from being certain, or what else stands against certainty. */
export type Ground =
	| 'code'
	| 'name'
	| 'severalNames'
	| 'noCode'
	| 'otherName'
	| 'person'
	| 'like'
	| 'tooMany'
	| 'none'
	| 'mistyped';

/** The side of each dataset, by its id. */
export type Sides = Readonly<Record<string, Dataset['side']>>;

/** Whether a hit is now on a list of those who broke the law. */
export const isNegative = ({ lists }: Hit, sides: Sides): boolean =>
	lists.some(({ dataset, standing }) => sides[dataset] === 'negative' && standing === 'current');

/**
 * Judges an answer. The order of its hits does not matter. A code that is equal is certain. A name that is equal is
 * certain where one party bears it and is known by its code; else it is possibly the same. A branch is not its parent:
 * where only the branch of what was asked for is on a list, the parent is not.
 */
export function judge(answer: Answer, sides: Sides): Judgement {
	const negative = answer.hits.filter((hit) => isNegative(hit, sides));
	const exact = answer.hits.filter(({ tier }) => tier === 'exact');
	if (negative.some(({ tier, number }) => tier === 'exact' && number !== null)) return listed('code');
	const same = negative.filter((hit) => hit.tier === 'exact' && hit.group !== 'thing');
	if (same.length > 0) return judgeName(same, exact);
	const like = negative.filter((hit) => isLike(hit, answer));
	if (like.length > 0) return possible('like');
	if (isCut(answer)) return possible('tooMany');
	return exact.length === 0 && mistypeOf(answer.asked) !== null
		? { verdict: 'cannotConfirm', ground: 'mistyped' }
		: { verdict: 'notListed', ground: 'none' };
}

const listed = (ground: Ground): Judgement => ({ verdict: 'listed', ground });
const possible = (ground: Ground): Judgement => ({ verdict: 'possible', ground });

function judgeName(same: readonly Hit[], exact: readonly Hit[]): Judgement {
	const bearers = new Set(exact.filter(({ group }) => group === 'party').map(({ path }) => path));
	if (same.every(({ group }) => group === 'person')) return possible('person');
	if (bearers.size > 1) return possible('severalNames');
	if (same.every(({ present }) => present !== null)) return possible('otherName');
	return same.some(({ path }) => isKnownByCode(path)) ? listed('name') : possible('noCode');
}

/** Whether the page of a party stands under its code: `party/p-…` is one that is known by name alone. */
const isKnownByCode = (path: string) => /^party\/(?!p-)/.test(path);

/** A thing that merely holds or resembles a name says nothing of a party; one whose number begins so may be meant. */
function isLike(hit: Hit, { folded, readAs }: Answer): boolean {
	if (hit.group === 'thing') return readAs === 'number' && hit.number !== null;
	return closenessOf(hit.tier) === 'similar' || !isBranchOf(hit, folded);
}

const { fold } = makeFolding(new Map());

/** Whether the name is that of a branch of what was asked for. */
const isBranchOf = ({ name }: Hit, folded: string): boolean => headOf(fold(name)) === folded;

/** Whether there is more of a kind that matters than the answer shows. */
const isCut = ({ hits, totals, readAs }: Answer): boolean =>
	(['party', 'person', ...(readAs === 'number' ? (['thing'] as const) : [])] as const).some(
		(group) => totals[group] > hits.filter((hit) => hit.group === group).length
	);
