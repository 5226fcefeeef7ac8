import { traits, type Trait } from '../../domain/scope/scope.ts';

/** What the reader has typed and chosen; null of a fact is not asked yet. */
export interface State {
	readonly asked: string;
	readonly notice: string | null;
	readonly typed: Readonly<Record<Trait, string | null>>;
}

const NAMES: Readonly<Record<Trait, string>> = {
	lots: 'lot',
	produced: 'produced',
	bestBefore: 'bestBefore',
};

export const untyped: State['typed'] = { lots: null, produced: null, bestBefore: null };

/** What was typed; what was left blank counts as asked only where everything was. */
export function typedOf(entries: readonly (readonly [Trait, string])[]): State['typed'] {
	const filled = entries.filter(([, text]) => text.trim() !== '');
	return { ...untyped, ...(filled.length > 0 ? Object.fromEntries(filled) : { lots: '' }) };
}

/** The state that a page's address holds. */
export function readState(search: string): State {
	const query = new URLSearchParams(search);
	return {
		asked: query.get('q') ?? '',
		notice: query.get('notice'),
		typed: Object.fromEntries(traits.map((trait) => [trait, query.get(NAMES[trait])])) as State['typed'],
	};
}

/** The address that holds a state, on the page itself. */
export function addressOf({ asked, notice, typed }: State): string {
	const query = new URLSearchParams();
	if (asked !== '') query.set('q', asked);
	if (notice !== null) query.set('notice', notice);
	for (const trait of traits) if (typed[trait] !== null) query.set(NAMES[trait], typed[trait]);
	return `${location.pathname}?${query}`.replace(/\?$/, '');
}

/** Whether an answer has been asked for. */
export const isAsked = ({ typed }: State): boolean => traits.some((trait) => typed[trait] !== null);
