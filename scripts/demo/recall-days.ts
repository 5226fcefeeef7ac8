import { addDays, daysBetween } from './days.ts';
import type { Random } from './random.ts';
import type { Era } from './subjects.ts';

/** When a recall was announced and how far it has come. */
export interface RecallCourse {
	readonly announcedOn: string;
	readonly producedFrom: string;
	readonly producedTo: string;
	readonly status: string;
	readonly completedOn: string;
}

const ANNOUNCED: Readonly<Record<Era, readonly [string, string]>> = {
	now: ['2021-11-08', '2026-11-20'],
	then: ['2007-09-05', '2008-05-30'],
};

/** Recalls announced within so many days before these are still under way. */
const LATEST: Readonly<Record<Era, string>> = { now: '2026-08-20', then: '2007-12-01' };

/** Draws a recall's course; every ninth has only begun to be announced, every eleventh was broken off. */
export function drawCourse(random: Random, era: Era, number: number): RecallCourse {
	const [first, last] = ANNOUNCED[era];
	const announcedOn =
		number % 9 === 4 && era === 'now'
			? addDays('2026-11-24', random.between(0, 10))
			: addDays(first, random.between(0, daysBetween(first, last)));
	const producedTo = addDays(announcedOn, -random.between(12, 60));
	const isOver = announcedOn < LATEST[era] || (era === 'then' && announcedOn > '2007-12-20');
	const status = !isOver ? 'ongoing' : number % 11 === 6 ? 'terminated' : 'completed';
	return {
		announcedOn,
		producedFrom: addDays(producedTo, -random.between(0, 20)),
		producedTo,
		status,
		completedOn: isOver ? addDays(announcedOn, random.between(20, 80)) : '',
	};
}
