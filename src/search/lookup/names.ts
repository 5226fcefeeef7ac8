import type { Tier } from '../answer.ts';
import type { Entry } from '../block.ts';
import { kinds } from '../kinds.ts';
import { coreOf } from '../legal-forms.ts';
import { spellingsOf } from '../spellings.ts';
import { displayOf, type Found } from './found.ts';
import type { Finding, Reader } from './reader.ts';
import type { Language } from './language.ts';
import type { Seat } from './tree.ts';

/** What holds a text, and where it was sought. */
export interface Holding extends Finding {
	readonly seat: Seat;
	/** Everything in the block in which the text was sought, at hand for weaker kinds of match; nothing where it is wide. */
	readonly block: readonly Entry[];
}

/**
 * Every name that holds a folded text, in any of its spellings: the directory, and one block or list. `whole` is the
 * text with the legal form that was asked for, by which alone a name is the same.
 */
export async function namesHolding(reader: Reader, text: string, whole: string): Promise<Holding> {
	const { language, tree } = reader;
	const seat = await tree.seek('s', language.sounds(text).join(''));
	const found = (entry: Entry) => asFound(language, entry, text, whole);
	if (seat.wide) {
		const { entries, totals } = await tree.list('s', text);
		await language.learnFor(entries.map((entry) => displayOf('s', entry)).join(''));
		return { seat, block: [], found: entries.map(found), totals };
	}
	const block = await tree.block(seat);
	if (block.some((entry) => mayHold(language, entry, text)))
		await language.learnFor(block.map(({ right }) => right).join(''));
	return {
		seat,
		block,
		found: block.filter((entry) => holds(language, entry, text)).map(found),
		totals: null,
	};
}

export const asFound = (language: Language, entry: Entry, text: string, whole: string): Found => ({
	entry,
	letter: 's',
	tier: tierOfName(language, entry, text, whole),
});

/** Whether an entry's name holds a text where the entry begins, or in the spelling for which the entry stands. */
export function holds({ fold, folding }: Language, entry: Entry, text: string): boolean {
	if (entry.kind === kinds.context) return false;
	if (entry.kind === kinds.spelling)
		return spellingsOf(displayOf('s', entry), folding).some(({ core }) => core.includes(text));
	return fold(entry.right).startsWith(text);
}

/** Whether an entry would hold a text if characters that may be traditional ones were known. */
function mayHold({ fold, isStrange }: Language, { right }: Entry, text: string): boolean {
	const folded = [...fold(right)];
	let strange = false;
	for (const [at, character] of [...text].entries()) {
		if (folded[at] === character) continue;
		if (folded[at] === undefined || !isStrange(folded[at])) return false;
		strange = true;
	}
	return strange;
}

/** How near a name is that holds a text. */
export function tierOfName({ fold }: Language, entry: Entry, text: string, whole: string): Tier {
	if (entry.kind === kinds.person) return 'person';
	if (fold(displayOf('s', entry)) === whole) return 'exact';
	if (entry.kind === kinds.spelling) return 'spelling';
	if (entry.kind === kinds.thing) return entry.left === '' ? 'start' : 'inside';
	const fromOwnPart = entry.kind === kinds.start || entry.kind === kinds.brand;
	if (fromOwnPart && coreOf(fold(entry.right)) === text) return 'core';
	return entry.kind === kinds.brand ? 'brand' : entry.kind === kinds.start ? 'start' : 'inside';
}
