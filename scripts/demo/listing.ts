import { addPeriod } from '../../src/domain/period.ts';
import { addDays, daysBetween } from './days.ts';
import type { Random } from './random.ts';
import type { Era } from './subjects.ts';

/** What became of a listing. */
export type Fate =
	| 'current'
	| 'replied'
	| 'mild'
	| 'expired'
	| 'repaired'
	| 'revoked'
	| 'enteredInError'
	| 'superseded'
	| 'pending';

/** The dates of a listing, and what was said of its end. Blank where there is none. */
export interface Listing {
	readonly fate: Fate;
	readonly severity: string;
	readonly decidedOn: string;
	readonly listedOn: string;
	readonly publishUntil: string;
	readonly endedOn: string;
	readonly endGround: string;
	readonly repliedOn: string;
}

/** Fates come in turn, so that a set of any size holds every one in the same share. */
const TURNS: Readonly<Record<Era, readonly Fate[]>> = {
	now: [
		...([
			'current',
			'replied',
			'expired',
			'current',
			'repaired',
			'current',
			'current',
			'enteredInError',
		] as const),
		...(['current', 'pending', 'current', 'revoked', 'current', 'expired', 'current', 'mild'] as const),
		...(['current', 'replied', 'superseded', 'current'] as const),
	],
	then: [
		'current',
		'current',
		'replied',
		'current',
		'revoked',
		'current',
		'current',
		'pending',
		'enteredInError',
		'current',
	],
};

/** The first and last day on which a record of each fate is listed: for a portal of 2026-11-22, and of 2007-12-20. */
const LISTED: Readonly<Record<Era, Readonly<Record<Fate, readonly [string, string]>>>> = {
	now: {
		current: ['2024-02-05', '2026-11-16'],
		replied: ['2024-06-03', '2026-09-21'],
		mild: ['2026-04-20', '2026-07-31'],
		expired: ['2021-10-11', '2023-10-30'],
		repaired: ['2023-12-04', '2025-05-30'],
		revoked: ['2024-12-02', '2026-05-29'],
		enteredInError: ['2025-03-03', '2026-10-20'],
		superseded: ['2025-01-06', '2026-03-20'],
		pending: ['2026-11-26', '2026-12-18'],
	},
	then: {
		current: ['2007-08-30', '2007-12-18'],
		replied: ['2007-09-03', '2007-11-23'],
		mild: ['2007-09-03', '2007-11-30'],
		expired: ['2007-08-30', '2007-12-18'],
		repaired: ['2007-08-30', '2007-12-18'],
		revoked: ['2007-08-30', '2007-10-12'],
		enteredInError: ['2007-09-10', '2007-11-30'],
		superseded: ['2007-09-10', '2007-11-30'],
		pending: ['2007-12-24', '2008-06-30'],
	},
};

/** How many days after listing a record of each fate was ended. */
const ENDED: Partial<Record<Fate, readonly [number, number]>> = {
	repaired: [370, 520],
	revoked: [25, 60],
	enteredInError: [2, 12],
	superseded: [30, 200],
};

/** From this day on decisions are graded (NDRC Order 36 of 2025). */
const GRADED = '2026-04-01';

/** Draws what became of the listing of that number. `graded` lists take grades other than severe as well. */
export function drawListing(random: Random, era: Era, number: number, graded: boolean): Listing {
	const turns = TURNS[era];
	const fate = turns[number % turns.length]!;
	const [first, last] = LISTED[era][fate];
	const listedOn = addDays(first, random.between(0, daysBetween(first, last)));
	const decidedOn = addDays(listedOn, -random.between(3, 14));
	const severity = severityOf(fate, decidedOn, graded && random.chance(0.4));
	const ends = ENDED[fate];
	const stated = fate === 'current' && era === 'now' && severity !== 'general' && random.chance(0.4);
	return {
		fate,
		severity,
		decidedOn,
		listedOn,
		publishUntil: stated ? addPeriod(severity === '' ? listedOn : decidedOn, '3Y') : '',
		endedOn: ends ? addDays(listedOn, random.between(...(ends as [number, number]))) : '',
		endGround: ends ? fate : '',
		repliedOn: fate === 'replied' ? addDays(listedOn, random.between(5, 25)) : '',
	};
}

function severityOf(fate: Fate, decidedOn: string, general: boolean): string {
	if (decidedOn < GRADED) return '';
	return fate === 'mild' ? 'mild' : general && fate !== 'superseded' ? 'general' : 'severe';
}
