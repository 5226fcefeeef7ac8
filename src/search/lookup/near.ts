import type { Tier } from '../answer.ts';
import type { Entry } from '../block.ts';
import { backwards } from '../backwards.ts';
import { kinds } from '../kinds.ts';
import { MASK } from '../layout.ts';
import { coreOf } from '../legal-forms.ts';
import type { SpaceLetter } from '../root.ts';
import { beforeSlippedForm } from '../slipped-forms.ts';
import { nearnessOf, swapsOf, type Nearness } from '../slips.ts';
import { spellingsOf } from '../spellings.ts';
import { displayOf, type Found } from './found.ts';
import type { Language } from './language.ts';
import { namesHolding, type Holding } from './names.ts';
import type { Reader } from './reader.ts';

/** How many files of the index a query may consult before it is content with what it has. */
const EFFORT = 4;
const ENOUGH = 60;
/** What a query may hold more than a name at its beginning: a place that the name does not tell. */
const LONGEST_PLACE = 8;

const TIERS: Readonly<Record<Nearness, Tier>> = {
	inside: 'place',
	whole: 'slip',
	tail: 'slipTail',
	stretch: 'slipInside',
};

/** What is sought, and what has been read in seeking it. */
export interface Sought {
	/** The query as it was typed, folded, and folded without its legal form. */
	readonly typed: string;
	readonly whole: string;
	readonly core: string;
	readonly holding: Holding;
}

/**
 * Names that are like a query which no name holds: the same sound, else the legal form with a slip, else the place
 * written differently, else one slip, for as much effort as there is. Each was compared as a text. People are not found by likeness.
 */
export async function namesNear(reader: Reader, sought: Sought): Promise<readonly Found[]> {
	const { language } = reader;
	const { typed, whole, core, holding } = sought;
	const sounds = language.sounds(core);
	const heard = await soundingLike(reader, holding, sounds);
	const wholeSounds = ({ letter, entry }: Found) =>
		language.sounds(coreOf(language.fold(displayOf(letter, entry)))).join(' ');
	if (heard.some((found) => wholeSounds(found) === sounds.join(' '))) return heard;
	for (const bare of beforeSlippedForm(whole)) {
		const { found } = await namesHolding(reader, bare, bare);
		const slipped = found.filter(isNoPerson).map((each): Found => ({
			...each,
			tier: coreOf(language.fold(displayOf('s', each.entry))) === bare ? 'slip' : 'slipInside',
		}));
		if (slipped.some(({ tier }) => tier === 'slip')) return [...heard, ...slipped];
	}
	for (const { core: spelled } of spellingsOf(typed, language.folding)) {
		const { found } = await namesHolding(reader, spelled, spelled);
		if (found.length > 0) return found.filter(isNoPerson).map((each): Found => ({ ...each, tier: 'place' }));
	}
	return core.length < 3 ? heard : slippedLike(reader, sought, sounds, heard);
}

const isNoPerson = ({ entry }: Found) => entry.kind !== kinds.person;

/** Names that sound the same where an entry begins: in the block at hand, else in the list of the sound. */
async function soundingLike(
	{ language, tree }: Reader,
	{ seat, block }: Holding,
	sounds: readonly string[]
): Promise<readonly Found[]> {
	const entries = seat.wide ? (await tree.list('s', seat.key)).entries : block;
	return entries
		.filter(
			({ kind, right }) =>
				kind !== kinds.context &&
				kind !== kinds.person &&
				language.sounds(language.fold(right)).slice(0, sounds.length).join(' ') === sounds.join(' ')
		)
		.map((entry): Found => ({ entry, letter: 's', tier: 'sound' }));
}

/** Names one slip away, gathered from where the text before and behind the slip leads. */
async function slippedLike(
	reader: Reader,
	{ core, holding }: Sought,
	sounds: readonly string[],
	heard: readonly Found[]
): Promise<readonly Found[]> {
	const { tree, language } = reader;
	const near: Found[] = [...heard];
	const swaps = swapsOf(core);
	const take = async (letter: SpaceLetter, entries: readonly Entry[]) => {
		const named = entries.map((entry) => ({ entry, display: displayOf(letter, entry) }));
		const alike = named.filter(({ display }) => mayBeNear(language, display, core));
		await language.learnFor(alike.map(({ display }) => display).join(''));
		for (const { entry, display } of named) {
			const tier = tierOfNear(reader, display, entry, core, swaps);
			if (tier !== null) near.push({ entry, letter, tier });
		}
	};
	await take('s', holding.block);
	const back = await tree.seek('z', backwards(core));
	if (!back.wide) await take('z', await tree.block(back));
	if (heard.length > 0) return near;

	const isOpen = (to: number, from: number) =>
		tree.isWide(holding.seat, sounds.slice(0, to).join('')) && tree.isWide(back, backwards(core.slice(from)));
	const takeMasked = async (left: string, right: string) => {
		const seat = await tree.seek('g', left.slice(-1) + right + MASK + backwards(left.slice(0, -1)));
		await take('g', await tree.block(seat));
	};
	const takeHolding = async (text: string) =>
		take(
			's',
			(await namesHolding(reader, text, text)).found.map(({ entry }) => entry)
		);
	const last = core.length - 1;
	const repairs: readonly Repair[] = [
		{
			may: (at) => at > 0 && at < last && isOpen(at, at + 1),
			make: (at) => takeMasked(core.slice(0, at), core.slice(at + 1)),
		},
		{
			may: (at) => at < last && isOpen(at, at + 2),
			make: (at) => takeHolding(core.slice(0, at) + core[at + 1]! + core[at]! + core.slice(at + 2)),
		},
		{
			may: (at) => at > 0 && at < last && isOpen(at, at),
			make: (at) => takeMasked(core.slice(0, at), core.slice(at)),
		},
		{
			may: (at) => core.length > 3 && isOpen(at, at + 1),
			make: (at) => takeHolding(core.slice(0, at) + core.slice(at + 1)),
		},
	];
	const isSpent = () => tree.consulted.size >= EFFORT || near.length >= ENOUGH;
	if (near.length === 0 && core.length > 3 && !isSpent()) await takeHolding(core.slice(1));
	for (const { may, make } of repairs)
		for (let at = last; at >= 0; at--) if (!isSpent() && may(at)) await make(at);
	return near;
}

/** A slip undone at a place: another character stands there, two changed places, one is missing before it, it is too many. */
interface Repair {
	may(at: number): boolean;
	make(at: number): Promise<void>;
}

/**
 * Whether a name might be a slip away from what is sought if its characters that may be traditional ones were known:
 * each of them may stand for one of the sought, and the slip for another.
 */
function mayBeNear({ fold, isStrange }: Language, display: string, core: string): boolean {
	const name = fold(display);
	const strange = [...name].filter(isStrange).length;
	return strange > 0 && [...core].filter((character) => !name.includes(character)).length <= strange + 1;
}

/** How near a displayed name is to what was sought, or null. */
function tierOfNear(
	{ language }: Reader,
	display: string,
	{ kind }: Entry,
	core: string,
	swaps: readonly string[]
): Tier | null {
	if (kind === kinds.person) return null;
	const whole = language.fold(display);
	const name = coreOf(whole);
	const nearness = nearnessOf(name, core) ?? nearnessOf(whole, core);
	if (nearness !== null && nearness !== 'inside' && swaps.some((swapped) => name.includes(swapped)))
		return 'swapped';
	if (nearness === 'inside' || nearness === 'whole') return TIERS[nearness];
	const spelled = spellingsOf(display, language.folding).map((spelling) => nearnessOf(spelling.core, core));
	if (spelled.some((each) => each === 'inside' || each === 'whole')) return 'slipTail';
	if (nearness !== null) return TIERS[nearness];
	if (spelled.some((each) => each !== null)) return 'slipInside';
	const isPlaceless = name.length > 2 && core.endsWith(name) && core.length - name.length < LONGEST_PLACE;
	return isPlaceless ? 'place' : null;
}
