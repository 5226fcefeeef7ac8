import type { LotSet } from './lot-set.ts';
import type { Stretch } from './stretch.ts';

/** One of the alternatives a notice names. What is absent is not restricted: any lot, any day. */
export interface Clause {
	readonly lots?: LotSet;
	readonly produced?: Stretch;
	readonly bestBefore?: Stretch;
}

/**
 * What a notice covers: everything that fits one of its clauses. A single clause without a restriction is the whole
 * product.
 */
export interface Scope {
	readonly clauses: readonly Clause[];
	/** What the notice says beside its clauses; whatever fits it is never ruled out. */
	readonly beside?: readonly Clause[];
	/** The wording that was not understood; a notice that has any rules nothing out. */
	readonly unread?: readonly string[];
}

/** The facts by which a thing is compared with a notice, and the words of a clause that speak of them. */
export const traits = ['lots', 'produced', 'bestBefore'] as const;

export type Trait = (typeof traits)[number];

/** Which facts a scope asks for: what wording that was not understood may mean is a lot. */
export function traitsOf({ clauses, beside = [], unread = [] }: Scope): readonly Trait[] {
	const said = [...clauses, ...beside];
	return traits.filter(
		(trait) => said.some((clause) => clause[trait]) || (trait === 'lots' && unread.length > 0)
	);
}

/** Whether a scope is the whole product, whatever lot or day it is of. */
export const isWhole = ({ clauses, unread = [] }: Scope): boolean =>
	unread.length === 0 && clauses.some((clause) => traits.every((trait) => !clause[trait]));
