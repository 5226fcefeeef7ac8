import { groups, tiers, type Tier } from '../answer.ts';
import { kinds } from '../kinds.ts';
import type { Cuts } from './cutting.ts';
import type { Spaces } from './entries.ts';
import { soundOf } from './reading-table.ts';
import type { Space } from './space.ts';
import type { Roll } from './roll.ts';
import { Top, type Worth } from './top.ts';

/** Takes the list of a prefix, by its name. */
export type Emit = (name: string, top: Top) => void;

/**
 * A prefix whose range crosses a cut and is still open; `spellings` are the texts that sound like it. One that ends
 * within a character has no name and no list.
 */
interface Open {
	readonly name: string | null;
	readonly top: Top;
	readonly spellings: Map<string, Top>;
}

const { byteLength } = Buffer;
const tierNumber = (tier: Tier) => tiers.indexOf(tier);
const PARTY = groups.indexOf('party');

/**
 * Walks a space once and emits, for every prefix whose range crosses a cut, its most relevant entries. In the space of
 * sounds also for every text that sounds like such a prefix, in which each subject is counted once.
 */
export function emitTopLists(
	space: Space,
	cuts: Cuts,
	{ emit, worthOf, textOf }: { emit: Emit; worthOf: WorthOf; textOf: TextOf | null }
): void {
	const { order, firsts, shared } = cuts;
	const open: Open[] = [];
	const closeTo = (depth: number) => {
		while (open.length > depth) {
			const { name, top, spellings } = open.pop()!;
			if (name !== null) emit(name, top);
			for (const [spelling, its] of spellings) emit(spelling, its);
		}
	};
	for (let [at, block] = [0, 0]; at < order.length; at++) {
		const entry = order[at]!;
		while (at >= firsts[block + 1]!) block++;
		const reach = Math.max(
			shared[block]! && Math.min(shared[block]!, space.sharedBytes(order[firsts[block]!]!, entry)),
			shared[block + 1]! &&
				Math.min(shared[block + 1]!, space.sharedBytes(order[firsts[block + 1]! - 1]!, entry))
		);
		closeTo(Math.min(reach, at === 0 ? 0 : space.sharedBytes(order[at - 1]!, entry)));
		if (reach === 0) continue;
		const keyBytes = space.keyBytes(entry);
		while (open.length < reach)
			open.push({ name: prefixOf(space, entry, open.length + 1), top: new Top(), spellings: new Map() });
		for (let depth = 1; depth <= reach; depth++)
			if (open[depth - 1]!.name !== null)
				open[depth - 1]!.top.add(entry, worthOf(entry, depth, keyBytes, true));
		if (textOf === null) continue;
		const text = textOf(entry);
		let [depth, spelling] = [0, ''];
		for (const character of text) {
			depth += byteLength(soundOf(character));
			if (depth > reach) break;
			spelling += character;
			const { name, spellings } = open[depth - 1]!;
			if (spelling === name) continue;
			let top = spellings.get(spelling);
			if (!top) spellings.set(spelling, (top = new Top()));
			top.add(entry, worthOf(entry, depth, keyBytes, spelling));
		}
	}
	closeTo(0);
}

/** So many bytes of an entry's key; null where they end within a character. */
function prefixOf(space: Space, entry: number, bytes: number): string | null {
	const prefix = space.keyOf(entry, bytes);
	return byteLength(prefix) === bytes ? prefix : null;
}

/** What an entry is worth for a prefix of so many bytes of its key; `counted` is the text of the prefix, or true. */
export type WorthOf = (entry: number, depth: number, keyBytes: number, counted: string | true) => Worth;

/** The text that an entry's key sounds like, or an empty one where it is not to be found by its characters. */
export type TextOf = (entry: number) => string;

/** The worth of entries of a space of names. */
export function worthOfNames(space: Space, roll: Roll, spaces: Spaces): WorthOf {
	return (entry, depth, keyBytes, counted) => {
		const name = space.nameOf(entry);
		const subject = spaces.subjectOfName[name]!;
		const kind = space.kindOf(entry);
		const group = groups.indexOf(roll.groups[subject]!);
		const formless = group === PARTY ? keyBytes - spaces.formBytes[name]! : keyBytes;
		return {
			group,
			tier: tierNumber(tierOf(kind, depth >= formless, space.splitOf(entry) === 0)),
			weight: roll.weights[subject]!,
			length: roll.names[name]!.length,
			subject,
			first: counted === true || isFirst(counted, name, subject, kind, space.startOf(entry)),
		};
	};

	/** Whether no earlier entry has counted the subject for a text: at its first place in the first name that holds it. */
	function isFirst(text: string, name: number, subject: number, kind: number, start: number): boolean {
		for (let other = roll.firstNames[subject]!; other < name; other++)
			if (spaces.folded[other]!.includes(text)) return false;
		if (kind === kinds.spelling) return !spaces.folded[name]!.includes(text);
		return kind !== kinds.context && spaces.folded[name]!.indexOf(text) === start;
	}
}

function tierOf(kind: number, whole: boolean, fromStart: boolean): Tier {
	if (kind === kinds.person) return 'person';
	if (kind === kinds.spelling) return 'spelling';
	if (kind === kinds.thing) return fromStart ? (whole ? 'exact' : 'start') : 'inside';
	if (whole && (kind === kinds.start || kind === kinds.brand)) return 'core';
	return kind === kinds.brand ? 'brand' : kind === kinds.start ? 'start' : 'inside';
}

/** The worth of entries of a space of numbers. */
export function worthOfNumbers(space: Space, roll: Roll, spaces: Spaces): WorthOf {
	return (entry, depth, keyBytes) => {
		const number = space.nameOf(entry);
		const subject = spaces.subjectOfNumber[number]!;
		const whole = depth === keyBytes && space.kindOf(entry) === kinds.number;
		return {
			group: groups.indexOf(roll.groups[subject]!),
			tier: tierNumber(whole ? 'exact' : 'code'),
			weight: roll.weights[subject]!,
			length: roll.numbers[number]!.length,
			subject,
			first: true,
		};
	};
}
