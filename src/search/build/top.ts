import { groups } from '../answer.ts';
import { CROWD, MOST } from '../rank.ts';

/** What an entry is worth for the beginnings of its key. */
export interface Worth {
	/** The number of its group. */
	readonly group: number;
	readonly weight: number;
	/** Of the name or number, at most `LONGEST`. */
	readonly length: number;
	readonly subject: number;
	/** How near it is to a beginning of less than `wholeFrom` bytes, and to one of so many or more. */
	readonly tier: number;
	readonly wholeTier: number;
	readonly wholeFrom: number;
}

interface Place {
	readonly score: number;
	readonly subject: number;
	readonly entry: number;
}

/** What is longer counts as so long (UTF-16 units). */
export const LONGEST = 255;
const MOST_OF = groups.map((group) => MOST[group]);

/** The most relevant entries of a prefix, by group, each subject once; the nearer first, or for a crowd the graver. */
export class Top {
	readonly totals = groups.map(() => 0);
	readonly #nearest: Place[][] = groups.map(() => []);
	readonly #gravest: Place[][] = groups.map(() => []);

	/** Adds an entry for a beginning of so many bytes; `isFirst` where no other has counted its subject for it. */
	add(entry: number, worth: Worth, bytes: number, isFirst: boolean): void {
		const { group, weight, length, subject } = worth;
		const tier = bytes < worth.wholeFrom ? worth.tier : worth.wholeTier;
		if (isFirst) this.totals[group]!++;
		const most = MOST_OF[group]!;
		keep(this.#nearest[group]!, most, ((tier << 8) | weight) * 256 + length, subject, entry);
		keep(this.#gravest[group]!, most, ((weight << 5) | tier) * 256 + length, subject, entry);
	}

	/** The entries kept, the groups one behind the other. */
	entries(): readonly number[] {
		return this.totals.flatMap((total, group) =>
			(total > CROWD ? this.#gravest : this.#nearest)[group]!.map(({ entry }) => entry)
		);
	}
}

/** Keeps the best of a subject among the best. Of equals the one that came first stays before. */
function keep(places: Place[], most: number, score: number, subject: number, entry: number): void {
	let at = places.length;
	if (at === most && places[at - 1]!.score <= score) return;
	for (let other = 0; other < places.length; other++)
		if (places[other]!.subject === subject) {
			if (places[other]!.score <= score) return;
			places.splice(other, 1);
			at--;
			break;
		}
	while (at > 0 && places[at - 1]!.score > score) at--;
	places.splice(at, 0, { score, subject, entry });
	if (places.length > most) places.pop();
}
