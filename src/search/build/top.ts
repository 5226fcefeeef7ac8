import { groups } from '../answer.ts';
import { CROWD, MOST } from '../rank.ts';

/** What an entry is worth for a prefix: the group, how near it is, and its subject. */
export interface Worth {
	/** The number of its group. */
	readonly group: number;
	readonly tier: number;
	readonly weight: number;
	readonly length: number;
	readonly subject: number;
	/** False where another entry has counted its subject for this prefix. */
	readonly first: boolean;
}

interface Place {
	readonly score: number;
	readonly subject: number;
	readonly entry: number;
}

const LONGEST = 255;
const MOST_OF = groups.map((group) => MOST[group]);

/** The most relevant entries of a prefix, by group, each subject once; the nearer first, or for a crowd the graver. */
export class Top {
	readonly totals = groups.map(() => 0);
	readonly #nearest: Place[][] = groups.map(() => []);
	readonly #gravest: Place[][] = groups.map(() => []);

	add(entry: number, { group, tier, weight, length, subject, first }: Worth): void {
		if (first) this.totals[group]!++;
		const short = Math.min(LONGEST, length);
		keep(this.#nearest[group]!, MOST_OF[group]!, {
			score: ((tier << 8) | weight) * 256 + short,
			subject,
			entry,
		});
		keep(this.#gravest[group]!, MOST_OF[group]!, {
			score: ((weight << 5) | tier) * 256 + short,
			subject,
			entry,
		});
	}

	/** The entries kept, the groups one behind the other. */
	entries(): readonly number[] {
		return this.totals.flatMap((total, group) =>
			(total > CROWD ? this.#gravest : this.#nearest)[group]!.map(({ entry }) => entry)
		);
	}
}

/** Keeps the best of a subject among the best. Of equals the one that came first stays before. */
function keep(places: Place[], most: number, place: Place): void {
	if (places.length === most && places.at(-1)!.score <= place.score) return;
	const before = places.findIndex(({ subject }) => subject === place.subject);
	if (before >= 0) {
		if (places[before]!.score <= place.score) return;
		places.splice(before, 1);
	}
	let at = places.length;
	while (at > 0 && places[at - 1]!.score > place.score) at--;
	places.splice(at, 0, place);
	if (places.length > most) places.pop();
}
