import { plainLot, withOneDash, withoutLabel } from './lot.ts';
import { readRange } from './lot-range-words.ts';
import { DATE } from './date-words.ts';
import type { LotSet } from './lot-set.ts';
import type { Clause } from './scope.ts';
import { readStretch, readWindow } from './window-words.ts';

/** What a notice's wording of lots says, and what of it was not understood. */
export interface LotsRead {
	readonly clauses: readonly Clause[];
	readonly unread: readonly string[];
}

const ALL =
	/^(?:(?:该|本|此)?(?:产品)?的?(?:全部|所有|全)的?(?:产品)?的?(?:生产)?(?:批次号|批次|批号|批)?(?:的)?(?:产品)?|ALL(?: (?:PRODUCTION|LOTS?|BATCH(?:ES)?|CODES?|NUMBERS?|PRODUCTS?))*)$/;
const START = [
	/^(?:凡|以|由)*([A-Z0-9][A-Z0-9-]*) ?(?:开头|打头|起头|为首|字头)的?(?:全部|所有)?(?:批次|批号|产品)?$/,
	/^(?:ALL )?(?:THOSE |LOTS? |BATCH(?:ES)? |CODES? |NUMBERS? )*(?:THAT )?(?:BEGIN|START)(?:S|NING|ING)? WITH ([A-Z0-9][A-Z0-9-]*)$/,
	/^([A-Z0-9][A-Z0-9-]*) ?\*$/,
];
const LOT = /^(?=.*\d)(?:[A-Z] )?[A-Z0-9]+(?:[-._/][A-Z0-9]+)*$/;
/** What looks like a lot and may be a count, an amount, a decimal, a date in an order nobody named, a word, or a form to fill in. */
const DOUBTFUL =
	/^\d{1,2}$|^[1-9]\d{0,3}(?:G|KG|MG|M?L|[CD]L|LBS?|OZ|[CM]M|PCS)$|^\d+\.\d+|^\d{1,2}-\d{1,2}-\d{2,4}$|\/|[A-Z]{5}|XX/;
const GROUPED = /^\d{1,3}(?:,\d{3})+$/;

const BETWEEN = new RegExp(`\\bbetween (${DATE}) and (${DATE})`, 'gi');
const AMERICAN = /\b([A-Za-z]{3,9}\.? \d{1,2}), (?=\d{4}\b)/g;
const APART =
	/[、,;\n\r|]+|以及|[和与或]|及(?![以之][前后])| and (?!later|earlier|after|before)| or (?!later|earlier|after|before)|&/i;

/**
 * Reads the wording of lots: single ones and lists of them, ranges, beginnings, all lots, windows of dates, and dates that
 * stand for lots. What it does not wholly understand it hands back; where that may be a lot, it is a clause as well.
 */
export function readLots(wording: string): LotsRead {
	const plain = wording
		.normalize('NFKC')
		.replace(/[ \t\u00a0]+/g, ' ')
		.replace(AMERICAN, '$1 ')
		.replace(BETWEEN, '$1 to $2');
	const read = plain
		.split(APART)
		.filter((piece) => piece.trim() !== '')
		.map(readPiece);
	const unread = GROUPED.test(plain.trim()) ? [plain.trim()] : read.flatMap((each) => each.unread);
	return { clauses: read.flatMap(({ clauses }) => clauses), unread };
}

const understood = (...clauses: readonly Clause[]): LotsRead => ({ clauses, unread: [] });

function readPiece(written: string): LotsRead {
	const piece = written.trim().replace(/[。.]$/, '');
	const plain = plainLot(piece);
	const window = readWindow(withOneDash(piece));
	if (window) return understood(window);
	if (ALL.test(plain)) return understood({});
	const lot = withoutLabel(plain).replace(/(?<=[A-Z]\d*|\d{4}) ?(?:批次|批号|批)$/, '');
	const days = readStretch(lot);
	if (days?.from && days.to) return understood({ lots: { days } });
	const start = START.map((pattern) => pattern.exec(lot)?.[1]).find(Boolean);
	if (start) return understood({ lots: { start } });
	const sets: readonly LotSet[] = readRange(lot) ?? (LOT.test(lot) ? [{ one: lot }] : []);
	const isSure = sets.length > 0 && sets.flatMap(endsOf).every((end) => !DOUBTFUL.test(end));
	return { clauses: sets.map((lots) => ({ lots })), unread: isSure ? [] : [piece] };
}

/** The lots by which a set is written. */
const endsOf = (set: LotSet): readonly string[] =>
	'one' in set
		? [set.one]
		: 'from' in set
			? [set.before + set.from + set.after, set.before + set.to + set.after]
			: [];
