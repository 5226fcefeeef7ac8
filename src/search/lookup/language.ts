import { makeFolding, type Folding } from '../folding.ts';
import { readReadings } from '../readings.ts';
import type { Root } from '../root.ts';
import { readForms } from '../usual-forms.ts';

const HAN = /\p{Script=Han}/u;

/**
 * Folding and readings as a reader of the index needs them. It begins with the few traditional characters that the
 * root tells, and learns all of them when a character is in sight that it does not know.
 */
export class Language {
	#folding: Folding;
	#knowsAll = false;
	readonly #simplified: Map<string, string>;
	readonly #readings: ReadonlyMap<string, string>;
	readonly #loadTable: () => Promise<Uint8Array>;

	constructor({ readings, traditional }: Root, loadTable: () => Promise<Uint8Array>) {
		this.#readings = readReadings(readings);
		this.#simplified = readForms(traditional);
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

	/** Whether a character may be a traditional one that is not known yet. What has a reading stands for itself. */
	isStrange = (character: string): boolean =>
		!this.#knowsAll &&
		HAN.test(character) &&
		!this.#readings.has(character) &&
		!this.#simplified.has(character);

	/** Learns every traditional character if one of the text may be such; says whether folding is another now. */
	async learnFor(text: string): Promise<boolean> {
		if (![...text].some(this.isStrange)) return false;
		const { readTraditional } = await import('../traditional.ts');
		for (const [from, to] of readTraditional(await this.#loadTable())) this.#simplified.set(from, to);
		this.#folding = makeFolding(this.#simplified);
		this.#knowsAll = true;
		return true;
	}
}
