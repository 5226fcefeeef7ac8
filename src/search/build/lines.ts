import type { Entry } from '../block.ts';
import { backwards } from '../backwards.ts';
import { kinds } from '../kinds.ts';
import type { Space } from './space.ts';
import type { Spaces } from './entries.ts';
import { PLACE_BYTES } from '../place.ts';
import { GROUP, hasPackedPlace, type Roll } from './roll.ts';

/** Turns an entry of a space into what its block says. */
export type Write = (entry: number) => Entry;

/** How the entries of each space are written. */
export function writersOf(roll: Roll, spaces: Spaces) {
	const entryOf = (
		subject: number,
		{ kind, right, left, beside, key }: Pick<Entry, 'kind' | 'right' | 'left' | 'beside' | 'key'>
	): Entry => ({
		kind,
		right,
		left,
		beside,
		key,
		place: roll.places[subject]!,
		packed: hasPackedPlace(roll, subject) ? roll.packed : null,
		packedFrom: subject * PLACE_BYTES,
		profile: roll.profiles[subject]!,
		until: roll.untils[subject]!,
	});
	/** The present name of a party found under another; the maker of a thing. */
	const besideOf = (name: number, subject: number) => {
		if (roll.groups[subject] === GROUP.thing) return roll.makers[subject] ?? '';
		const first = roll.firstNames[subject]!;
		return name === first ? '' : roll.names[first]!;
	};

	const byName =
		(space: Space): Write =>
		(entry) => {
			const name = space.nameOf(entry);
			const subject = spaces.subjectOfName[name]!;
			const kind = space.kindOf(entry);
			const display = roll.names[name]!;
			const split = kind === kinds.spelling ? 0 : space.splitOf(entry);
			return entryOf(subject, {
				kind,
				right: display.slice(split),
				left: display.slice(0, split),
				beside: besideOf(name, subject),
				key: kind === kinds.context ? space.keyOf(entry) : '',
			});
		};

	const byNumber =
		(space: Space, back: boolean): Write =>
		(entry) => {
			const number = space.nameOf(entry);
			const subject = spaces.subjectOfNumber[number]!;
			const display = roll.numbers[number]!;
			const split = space.splitOf(entry);
			return entryOf(subject, {
				kind: space.kindOf(entry),
				right: back ? backwards(display) : display.slice(split),
				left: back ? '' : display.slice(0, split),
				beside: roll.titles[subject]!,
				key: String(roll.groups[subject]),
			});
		};

	const backward: Write = (entry) => {
		const name = spaces.z.nameOf(entry);
		const subject = spaces.subjectOfName[name]!;
		const display = roll.names[name]!;
		const form = spaces.folded[name]!.slice(spaces.coreLengths[name]);
		const end = form !== '' && display.endsWith(form) ? display.length - form.length : display.length;
		return entryOf(subject, {
			kind: kinds.start,
			right: backwards(display.slice(0, end)),
			left: display.slice(end),
			beside: besideOf(name, subject),
			key: '',
		});
	};
	return { byName, byNumber, backward };
}
