/** Groups of digits with nothing but a space or a hyphen between them, such as `138 1234 5678`. */
export interface DigitGroups {
	readonly groups: readonly { readonly digits: string; readonly start: number; readonly end: number }[];
	readonly start: number;
	readonly end: number;
}

/** Several neighbouring groups read as one number. */
export interface JoinedDigits {
	readonly digits: string;
	readonly start: number;
	readonly end: number;
	/** The length of each group, such as `3 4 4`. */
	readonly grouping: string;
	/** True where the number takes in all of the groups. */
	readonly whole: boolean;
}

const CHAIN = /\d+(?:[ \u2010-\u2015\u2212-]{1,2}\d+)*/g;
const LONGEST = 30;

/** Every chain of digit groups that holds at least `least` digits, in the text's order. */
export function digitGroups(text: string, least: number): readonly DigitGroups[] {
	return [...text.matchAll(CHAIN)]
		.filter(([chain]) => chain.length >= least && chain.replace(/\D/g, '').length >= least)
		.map(({ 0: chain, index: start }) => ({
			groups: [...chain.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
				digits,
				start: start + index,
				end: start + index + digits.length,
			})),
			start,
			end: start + chain.length,
		}));
}

/** The numbers of up to thirty digits that neighbouring groups make, in the text's order, the shortest first. */
export function* joinedDigits({ groups }: DigitGroups): Generator<JoinedDigits> {
	for (let first = 0; first < groups.length; first++) {
		let digits = '';
		let grouping = '';
		for (let last = first; last < groups.length && digits.length < LONGEST; last++) {
			digits += groups[last]!.digits;
			grouping += `${grouping && ' '}${groups[last]!.digits.length}`;
			const whole = first === 0 && last === groups.length - 1;
			yield { digits, start: groups[first]!.start, end: groups[last]!.end, grouping, whole };
		}
	}
}
