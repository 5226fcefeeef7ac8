import { bareLot, foldLot, formsOf, lookOf, looksOf, plainLot, withoutNoughts } from './lot.ts';
import { readPrintedDate } from './printed-date.ts';
import { placeDate, type Place, type Stretch } from './stretch.ts';

/** A lot by itself. */
interface OneLot {
	readonly one: string;
}

/** The lots between two that differ in a number alone; numbers of one width keep their noughts. */
export interface LotRange {
	readonly before: string;
	readonly from: string;
	readonly to: string;
	readonly after: string;
	/** True where the wording may mean a single lot as well. */
	readonly perhaps?: true;
}

/** The lots that begin alike. */
interface LotStart {
	readonly start: string;
}

/** Days that stand where lots do: the date is printed as the lot. */
interface LotDays {
	readonly days: Stretch;
}

export type LotSet = OneLot | LotRange | LotStart | LotDays;

/** Where a typed lot stands; `meant` is the lot of the set that it may be a slip for. */
export interface LotPlace {
	readonly place: Place;
	readonly meant?: string;
}

const LONG = 5;
const FRAGMENT = 3;

/**
 * Where a lot stands to a set. Width, case and spaces never count. What is the same but for look-alike letters, noughts,
 * dashes, or what is printed beside it, is unclear and never outside; so is a piece of a lot.
 */
export function placeLot(typed: string, set: LotSet): LotPlace {
	if ('days' in set) return placeDays(typed, set.days);
	const lot = foldLot(typed);
	if ('one' in set) return lot === foldLot(set.one) ? { place: 'inside' } : nearOne(typed, set.one);
	if ('start' in set)
		return lot.startsWith(foldLot(set.start)) ? { place: 'inside' } : nearStart(typed, set.start);
	if (holds(set, lot)) return { place: set.perhaps ? 'unclear' : 'inside' };
	return nearRange(typed, set);
}

function placeDays(typed: string, days: Stretch): LotPlace {
	const date = readPrintedDate(plainLot(typed));
	return { place: date === null ? 'unclear' : placeDate(date, days) };
}

const OUTSIDE: LotPlace = { place: 'outside' };

function nearOne(typed: string, lot: string): LotPlace {
	const [look, forms] = [lookOf(lot), formsOf(lot)];
	const isNear =
		looksOf(typed).some((each) => forms.includes(each) || (look.length >= LONG && each.includes(look))) ||
		(lookOf(typed).length >= FRAGMENT && look.includes(lookOf(typed)));
	return isNear ? { place: 'unclear', meant: lot } : OUTSIDE;
}

function nearStart(typed: string, start: string): LotPlace {
	const look = lookOf(start);
	const isNear = looksOf(typed).some((each) => each.startsWith(look) || look.startsWith(each));
	return isNear ? { place: 'unclear' } : OUTSIDE;
}

/** Whether the folded lot is one of the range. */
function holds({ before, from, to, after }: LotRange, lot: string): boolean {
	const [start, end] = [foldLot(before), foldLot(after)];
	if (!lot.startsWith(start) || !lot.endsWith(end) || lot.length <= start.length + end.length) return false;
	const number = lot.slice(start.length, lot.length - end.length);
	return isBetween(number, from, to) && (from.length !== to.length || number.length === from.length);
}

function nearRange(typed: string, { before, from, to, after }: LotRange): LotPlace {
	const [start, end] = [lookOf(before), lookOf(after)];
	for (const each of looksOf(typed)) {
		const whole =
			each.startsWith(start) && each.endsWith(end) ? each.slice(start.length, each.length - end.length) : '';
		const number = [whole, each, ...stretchesOf(each, to.length)].find((part) => isBetween(part, from, to));
		if (number === undefined) continue;
		const width = from.length === to.length ? from.length : 0;
		return { place: 'unclear', meant: before + withoutNoughts(number).padStart(width, '0') + after };
	}
	return OUTSIDE;
}

/** Every run of so many characters, where that is too many to be chance. */
const stretchesOf = (text: string, length: number): readonly string[] =>
	length < LONG
		? []
		: Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));

function isBetween(number: string, from: string, to: string): boolean {
	if (!/^\d+$/.test(number)) return false;
	return !isLess(number, from) && !isLess(to, number);
}

/** Compares whole numbers of any length. */
function isLess(one: string, other: string): boolean {
	const [a, b] = [withoutNoughts(one), withoutNoughts(other)];
	return a.length === b.length ? a < b : a.length < b.length;
}

/** Whether anything in what was typed can be a lot. */
export const isLot = (typed: string): boolean => bareLot(typed) !== '';
