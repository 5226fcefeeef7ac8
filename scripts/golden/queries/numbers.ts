import { numberWith } from '../oracle/rules.ts';
import type { Asked, Maker } from '../query.ts';

const inParties = (text: string, where: Parameters<typeof numberWith>[1]): Asked => ({
	text,
	group: 'party',
	isRight: numberWith(text, where),
});
const inThings = (text: string, where: Parameters<typeof numberWith>[1]): Asked => ({
	text,
	group: 'thing',
	isRight: numberWith(text, where),
});

export const codeWhole: Maker = ({ code }, random) =>
	code === null
		? null
		: inParties(random.pick([code, code.toLowerCase(), code.replace(/(.{4})(?=.)/g, '$1 ')]), 'whole');
export const codeStart: Maker = ({ code }, random) =>
	code === null ? null : inParties(code.slice(0, random.between(4, 17)), 'start');
export const codeOrganisation: Maker = ({ code }, random) =>
	code === null
		? null
		: inParties(random.pick([code.slice(8, 17), `${code.slice(8, 16)}-${code[16]}`]), 'inside');
export const codeTail: Maker = ({ code }, random) =>
	code === null ? null : inParties(code.slice(-random.between(4, 8)), 'end');

/** From where neither the code nor its organisation part begins, and not to the end. */
export const codeMiddle: Maker = ({ code }, random) => {
	const from = random.pick([2, 3, 4, 5, 6, 7, 9, 10, 11]);
	const length = random.between(5, Math.min(8, 17 - from));
	return code === null ? null : inParties(code.slice(from, from + length), 'inside');
};

export const barcode: Maker = ({ barcode: digits }) => (digits === null ? null : inThings(digits, 'whole'));
export const barcodePart: Maker = ({ barcode: digits }, random) =>
	digits === null
		? null
		: random.chance(0.5)
			? inThings(digits.slice(0, random.between(8, 12)), 'start')
			: inThings(digits.slice(-random.between(5, 8)), 'end');

/** A record's number as it is, without hyphens, in small letters, or only its year and serial number. */
export const recordNo: Maker = ({ recordNo: number }, random) => {
	const [, ...parts] = number.split('-');
	return random.pick([
		inThings(number, 'whole'),
		inThings(number.replaceAll('-', ''), 'whole'),
		inThings(number.toLowerCase(), 'whole'),
		inThings(parts.join('-'), 'inside'),
	]);
};

/** A decision number as it is, or in other brackets. */
export const decisionNo: Maker = ({ decisionNo: number }, random) =>
	number === null
		? null
		: inThings(
				random.pick([
					number,
					number.replace('〔', '[').replace('〕', ']'),
					number.replace('〔', '（').replace('〕', '）'),
				]),
				'whole'
			);

/** A piece of a decision number: without the office, from the year, or only the serial number. */
export const decisionPart: Maker = ({ decisionNo: number }, random) => {
	if (number === null) return null;
	const fromYear = number.slice(number.indexOf('〔'));
	const serial = number.slice(number.indexOf('〕') + 1);
	return inThings(
		random.pick([
			`罚${fromYear}`,
			fromYear,
			fromYear.replace(/号$/, ''),
			number.slice(0, -2),
			...(serial.length > 6 ? [serial, serial.replace(/号$/, '')] : []),
		]),
		'inside'
	);
};

export const lot: Maker = ({ lot: text }, random) =>
	text === null
		? null
		: random.chance(0.6)
			? inThings(random.pick([text, text.toLowerCase()]), 'whole')
			: inThings(text.slice(0, -1), 'start');
