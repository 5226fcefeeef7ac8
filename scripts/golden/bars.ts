import { goldenClasses, type GoldenClass, type GoldenFigures } from '../../src/search/golden.ts';

/** Something that look-up must reach, what it is, and whether it is reached. */
export interface Bar {
	readonly what: string;
	readonly bound: string;
	readonly is: string;
	readonly isMet: boolean;
}

/** Up to so many records the smaller bounds hold for making the index. */
const HUNDRED_THOUSAND = 100_000;

const atMost = (what: string, is: number, most: number, unit = ''): Bar => ({
	what,
	bound: `≤ ${most}${unit}`,
	is: `${Number(is.toFixed(2))}${unit}`,
	isMet: is <= most,
});

const share = (value: number) => (Math.floor(value * 1000) / 1000).toFixed(3);

const isSlip = (name: GoldenClass) => goldenClasses[name].kind === 'near' && goldenClasses[name].least < 0.98;

/** The recall that counts for a class: of slips, of the queries to which ten names or fewer are right. */
export function countedRecall(name: GoldenClass, { classes }: Pick<GoldenFigures, 'classes'>): number {
	const figures = classes[name];
	if (!figures) return 1;
	return isSlip(name) ? figures.determined.recall : figures.recall;
}

/** The recall of slips of every class, each query alike. */
function recallOfSlips({ classes }: Pick<GoldenFigures, 'classes'>): number {
	const all = namesIn(classes)
		.filter(isSlip)
		.map((name) => classes[name]!.determined);
	const asked = all.reduce((sum, each) => sum + each.asked, 0);
	return asked === 0 ? 1 : all.reduce((sum, each) => sum + each.asked * each.recall, 0) / asked;
}

/** The classes of which there are figures, in their order. */
const namesIn = (classes: GoldenFigures['classes']): readonly GoldenClass[] =>
	(Object.keys(goldenClasses) as GoldenClass[]).filter((name) => classes[name]);

const atLeast = (what: string, is: number, least: number): Bar => ({
	what,
	bound: `≥ ${least}`,
	is: share(is),
	isMet: is >= least,
});

/** Every bar of recall; slips are judged together. */
export const barsOfRecall = (figures: Pick<GoldenFigures, 'classes' | 'falselySame'>): readonly Bar[] => [
	...namesIn(figures.classes).flatMap((name) => {
		const { least } = goldenClasses[name];
		return least === null || isSlip(name)
			? []
			: atLeast(`recall of ${name}`, countedRecall(name, figures), least);
	}),
	atLeast('recall of one slip anywhere', recallOfSlips(figures), 0.95),
	atMost('hits falsely called the same', figures.falselySame, 0),
];

/** Every bar of what asking and making cost; those of scripts only where a browser has loaded them. */
export function barsOfCost({
	warm,
	cold,
	classes,
	scriptBytes,
	index,
	records,
}: GoldenFigures): readonly Bar[] {
	const kilobytes = (bytes: number) => bytes / 1000;
	const nearClasses = namesIn(classes).filter((name) => goldenClasses[name].kind === 'near');
	const worst = Math.max(0, ...nearClasses.map((name) => classes[name]!.warm.requests.p95));
	const isSmall = records <= HUNDRED_THOUSAND;
	const ofScripts = [
		atMost('first hit with the script (p95)', kilobytes(cold.hit.bytes.p95 + scriptBytes), 30, ' kB'),
		atMost('script, compressed', kilobytes(scriptBytes), 6, ' kB'),
	];
	return [
		atMost('first hit, requests (p95)', cold.hit.requests.p95, 3),
		...(scriptBytes === 0 ? [] : ofScripts),
		atMost('further hit, requests (p95)', warm.hit.requests.p95, 2),
		atMost('further hit (p95)', kilobytes(warm.hit.bytes.p95), 16, ' kB'),
		atMost('near match, requests (p95)', warm.near.requests.p95, 4),
		atMost('near match, requests (p95) of the worst class', worst, 5),
		atMost('near match (p95)', kilobytes(warm.near.bytes.p95), 40, ' kB'),
		atMost('making the index', index.cpuSeconds, isSmall ? 30 : 300, ' s CPU'),
		atMost('memory for making it', index.megabytes / 1000, isSmall ? 0.6 : 2, ' GB'),
	];
}
