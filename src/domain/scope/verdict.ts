import { isLot, placeLot } from './lot-set.ts';
import { traits, type Clause, type Scope, type Trait } from './scope.ts';
import { placeDate, type Place } from './stretch.ts';

/** What is printed on the thing in the reader's hand; dates are of any precision. Null where it is not known. */
export interface Thing {
	readonly lots: string | null;
	readonly produced: string | null;
	readonly bestBefore: string | null;
}

export type Verdict =
	| { readonly verdict: 'affected' }
	| { readonly verdict: 'notCovered' }
	| { readonly verdict: 'cannotTell'; readonly because: 'nothing' | 'unread' | 'mixed' | 'partly' }
	| { readonly verdict: 'cannotTell'; readonly because: 'near'; readonly meant: string | null }
	/** What would decide it. */
	| { readonly verdict: 'cannotTell'; readonly because: 'more'; readonly asks: readonly Trait[] };

interface Weighed {
	readonly clause: Clause;
	readonly places: Readonly<Partial<Record<Trait, Place>>>;
	readonly meant?: string;
}

/**
 * Whether a notice covers a thing. A thing is not covered only where everything that the notice says is understood,
 * every clause is ruled out by something known of the thing, and nothing known of it fits any clause. Whatever lies
 * between is not to be told.
 */
export function decide(scope: Scope, thing: Thing): Verdict {
	const weighed = scope.clauses.map((clause) => weigh(clause, thing));
	if (weighed.some(isCovered)) return { verdict: 'affected' };
	if (traits.every((trait) => !isKnown(thing, trait))) return { verdict: 'cannotTell', because: 'nothing' };
	const all = [...weighed, ...(scope.beside ?? []).map((clause) => weigh(clause, thing))];
	const near = all.find(({ meant, places }) => meant !== undefined && places.lots === 'unclear');
	if (near) return { verdict: 'cannotTell', because: 'near', meant: near.meant! };
	if (scope.unread?.length) return { verdict: 'cannotTell', because: 'unread' };
	if (all.some(({ places }) => places.lots === 'unclear'))
		return { verdict: 'cannotTell', because: 'near', meant: null };
	const found = all.flatMap(({ places }) => Object.values(places));
	if (found.includes('unclear')) return { verdict: 'cannotTell', because: 'partly' };
	const asks = weighed
		.filter(({ places }) => !Object.values(places).includes('outside'))
		.flatMap(({ clause, places }) => traits.filter((trait) => clause[trait] && places[trait] === undefined));
	if (asks.length > 0)
		return { verdict: 'cannotTell', because: 'more', asks: traits.filter((trait) => asks.includes(trait)) };
	return found.includes('inside') ? { verdict: 'cannotTell', because: 'mixed' } : { verdict: 'notCovered' };
}

const isKnown = (thing: Thing, trait: Trait): boolean =>
	trait === 'lots' ? thing.lots !== null && isLot(thing.lots) : thing[trait] !== null;

function weigh(clause: Clause, thing: Thing): Weighed {
	const places: Partial<Record<Trait, Place>> = {};
	for (const trait of ['produced', 'bestBefore'] as const)
		if (clause[trait] && thing[trait] !== null) places[trait] = placeDate(thing[trait], clause[trait]);
	const { lots } = clause;
	if (!lots) return { clause, places };
	if (isKnown(thing, 'lots')) {
		const { place, meant } = placeLot(thing.lots!, lots);
		return { clause, places: { ...places, lots: place }, ...(meant === undefined ? {} : { meant }) };
	}
	// Where a date stands for the lot, any date that fits is the lot; one that does not may be another date.
	const isPrinted =
		'days' in lots &&
		[thing.produced, thing.bestBefore].some(
			(date) => date !== null && placeDate(date, lots.days) === 'inside'
		);
	return { clause, places: isPrinted ? { ...places, lots: 'inside' } : places };
}

/** Nothing speaks against it, and something that the clause names speaks for it: the lot, where it names lots. */
function isCovered({ clause, places }: Weighed): boolean {
	const found = Object.values(places);
	if (found.some((place) => place !== 'inside')) return false;
	if (clause.lots) return places.lots === 'inside';
	return found.length > 0 || traits.every((trait) => !clause[trait]);
}
