import { makeFolding, type Folding } from '../folding.ts';
import { gb2312 } from '../gb2312.ts';
import { readReadings } from '../readings.ts';
import type { Root } from '../root.ts';

const HAN = /\p{Script=Han}/u;

/**
 * Folding and readings as a reader of the index needs them. It begins with the few traditional characters that the
 * root tells, and learns all of them when one is in sight that is not in GB 2312.
 */
export class Language {
	#folding: Folding;
	#knowsAll = false;
	readonly #simplified = new Map<string, string>();
	readonly #readings: ReadonlyMap<string, string>;
	readonly #common = new Set(gb2312);
	readonly #loadTable: () => Promise<Uint8Array>;

	constructor({ readings, traditional }: Root, loadTable: () => Promise<Uint8Array>) {
		this.#readings = readReadings(readings);
		const pairs = [...traditional];
		for (let at = 0; at < pairs.length; at += 2) this.#simplified.set(pairs[at]!, pairs[at + 1]!);
		this.#folding = makeFolding(this.#simplified);
		this.#loadTable = loadTable;
	}

	get folding(): Folding {
		return this.#folding;
	}

	fold = (text: string): string => this.#folding.fold(text);

	/** The sound of each character of a folded text. */
	sounds = (folded: string): readonly string[] => [...folded].map((each) => this.#readings.get(each) ?? each);

	/** Every syllable that a character has. */
	syllables = (): ReadonlySet<string> => new Set(this.#readings.values());

	/** Whether a character may be a traditional one that is not known yet. */
	isStrange = (character: string): boolean =>
		!this.#knowsAll && HAN.test(character) && !this.#common.has(character);

	/** Learns every traditional character if one of the text may be such; says whether folding is another now. */
	async learnFor(text: string): Promise<boolean> {
		if (![...text].some(this.isStrange)) return false;
		const { readTraditional } = await import('./further.ts');
		for (const [from, to] of readTraditional(await this.#loadTable())) this.#simplified.set(from, to);
		this.#folding = makeFolding(this.#simplified);
		this.#knowsAll = true;
		return true;
	}
}
