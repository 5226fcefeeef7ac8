/** From so many on, a text that names hold says so little that what holds now and is graver must come first. */
const CROWD = 500;
const SIZE = 20;

/** What a scan shows of the weights of everything that holds a text, and of what was answered. */
export class Relevance {
	readonly #weights: number[] = [];
	readonly #answered: ReadonlySet<string>;
	readonly #weightsOfAnswered: number[] = [];

	/** `answered`: the paths of the hits as they were shown. */
	constructor(answered: readonly string[]) {
		this.#answered = new Set(answered.slice(0, SIZE));
	}

	add(path: string, weight: number): void {
		this.#weights.push(weight);
		if (this.#answered.has(path)) this.#weightsOfAnswered.push(weight);
	}

	/** The share of the twenty gravest that were answered; those as grave as the last one count. Null where there is no crowd. */
	recall(): number | null {
		if (this.#weights.length <= CROWD) return null;
		const least = this.#weights.toSorted((a, b) => a - b)[SIZE - 1]!;
		return this.#weightsOfAnswered.filter((weight) => weight <= least).length / SIZE;
	}
}
