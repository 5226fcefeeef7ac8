/**
 * How a class of queries is to be answered: by what holds it; by what is merely similar; by nothing that is called the
 * same; or by the most relevant of very many.
 */
export type GoldenKind = 'hit' | 'near' | 'none' | 'common';

/** The classes of queries by which look-up is measured: how each is to be answered, and the least recall that it must reach. */
export const goldenClasses = {
	exact: { kind: 'hit', least: 1 },
	fragment2: { kind: 'hit', least: 1 },
	fragment3: { kind: 'hit', least: 1 },
	fragment4: { kind: 'hit', least: 1 },
	across: { kind: 'hit', least: 1 },
	brandAndTrade: { kind: 'hit', least: 1 },
	formerName: { kind: 'hit', least: 1 },
	branch: { kind: 'hit', least: 1 },
	latin: { kind: 'hit', least: 1 },
	person: { kind: 'hit', least: 1 },
	product: { kind: 'hit', least: 1 },
	codeWhole: { kind: 'hit', least: 1 },
	codeStart: { kind: 'hit', least: 1 },
	codeOrganisation: { kind: 'hit', least: 1 },
	codeTail: { kind: 'hit', least: null },
	codeMiddle: { kind: 'hit', least: null },
	barcode: { kind: 'hit', least: 1 },
	barcodePart: { kind: 'hit', least: null },
	recordNo: { kind: 'hit', least: 1 },
	decisionNo: { kind: 'hit', least: 1 },
	decisionPart: { kind: 'hit', least: 1 },
	lot: { kind: 'hit', least: 1 },
	width: { kind: 'hit', least: 1 },
	brackets: { kind: 'hit', least: 1 },
	traditional: { kind: 'hit', least: 1 },
	region: { kind: 'hit', least: 1 },
	otherForm: { kind: 'hit', least: 1 },
	halfForm: { kind: 'hit', least: 1 },
	pinyinStart: { kind: 'hit', least: 0.98 },
	pinyinInside: { kind: 'hit', least: 0.98 },
	pinyinPlace: { kind: 'hit', least: 0.98 },
	initialsStart: { kind: 'hit', least: 0.97 },
	initialsInside: { kind: 'hit', least: 0.97 },
	homophoneName: { kind: 'near', least: 0.98 },
	homophoneCore: { kind: 'near', least: 0.98 },
	wrongName: { kind: 'near', least: 0.95 },
	wrongCore: { kind: 'near', least: 0.95 },
	wrongBrand: { kind: 'near', least: 0.95 },
	missingName: { kind: 'near', least: 0.95 },
	missingCore: { kind: 'near', least: 0.95 },
	missingBrand: { kind: 'near', least: 0.95 },
	extraName: { kind: 'near', least: 0.95 },
	extraCore: { kind: 'near', least: 0.95 },
	extraBrand: { kind: 'near', least: 0.95 },
	swappedName: { kind: 'near', least: 0.95 },
	swappedCore: { kind: 'near', least: 0.95 },
	swappedBrand: { kind: 'near', least: 0.95 },
	lookAlike: { kind: 'near', least: 0.95 },
	slippedForm: { kind: 'near', least: 0.95 },
	absent: { kind: 'none', least: 1 },
	common: { kind: 'common', least: 1 },
} as const satisfies Readonly<Record<string, { readonly kind: GoldenKind; readonly least: number | null }>>;

export type GoldenClass = keyof typeof goldenClasses;

/** The middle, the ninety-fifth of a hundred, and the largest of several numbers. */
export interface Spread {
	readonly median: number;
	readonly p95: number;
	readonly most: number;
}

/** What asking cost: requests, and bytes over the wire. */
export interface Cost {
	readonly requests: Spread;
	readonly bytes: Spread;
}

/** What was measured of one class of queries; shares are of 1. */
export interface ClassFigures {
	readonly asked: number;
	/** Right names among the first ten, of all right ones or of ten, whichever is less; the mean over the queries. */
	readonly recall: number;
	/** The same over the queries to which ten names or fewer are right, and how many these are. */
	readonly determined: { readonly asked: number; readonly recall: number };
	readonly warm: Cost;
	readonly cold: Cost;
}

/** A run of the golden set. */
export interface GoldenFigures {
	readonly on: string;
	readonly seed: string;
	readonly records: number;
	/** The browser in which the queries were asked. */
	readonly browser: string;
	readonly index: {
		readonly files: number;
		readonly bytes: number;
		readonly cpuSeconds: number;
		readonly wallSeconds: number;
		readonly megabytes: number;
	};
	/** The script of look-up, as it travels. */
	readonly scriptBytes: number;
	/** Hits said to be the same that are not. */
	readonly falselySame: number;
	readonly warm: { readonly hit: Cost; readonly near: Cost };
	readonly cold: { readonly hit: Cost; readonly near: Cost };
	readonly classes: Readonly<Partial<Record<GoldenClass, ClassFigures>>>;
}
