import {
	goldenClasses,
	type ClassFigures,
	type Cost,
	type GoldenClass,
	type GoldenFigures,
	type Spread,
} from '../../src/search/golden.ts';
import type { AskedQuery } from './asking.ts';
import type { Judgement } from './oracle/judge.ts';

/** The middle, the ninety-fifth of a hundred and the largest of numbers; noughts where there are none. */
export function spreadOf(numbers: readonly number[]): Spread {
	const sorted = numbers.toSorted((a, b) => a - b);
	const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
	return { median: at(0.5), p95: at(0.95), most: at(1) };
}

const costOf = (asked: readonly AskedQuery[]): Cost => ({
	requests: spreadOf(asked.map(({ requests }) => requests)),
	bytes: spreadOf(asked.map(({ bytes }) => bytes)),
});

const FEW = 10;
const meanRecall = (judgements: readonly Judgement[]) => {
	const shares = judgements.map(({ recall }) => recall).filter((each) => each !== null);
	const sum = shares.reduce((total, share) => total + share, 0);
	return { asked: shares.length, recall: shares.length === 0 ? 1 : sum / shares.length };
};

/** Of queries to which nothing is right, the share that nothing was falsely said to be the same as. */
const shareUnclaimed = (judgements: readonly Judgement[]) =>
	judgements.filter(({ falselySame }) => falselySame.length === 0).length / judgements.length;

function figuresOf(
	name: GoldenClass,
	judgements: readonly Judgement[],
	asked: readonly AskedQuery[]
): ClassFigures {
	const few = judgements.filter(({ right }) => right <= FEW);
	const { recall } =
		goldenClasses[name].kind === 'none' ? { recall: shareUnclaimed(judgements) } : meanRecall(judgements);
	return {
		asked: judgements.length,
		recall,
		determined: meanRecall(few),
		warm: costOf(asked.filter(({ isCold }) => !isCold)),
		cold: costOf(asked.filter(({ isCold }) => isCold)),
	};
}

/** What a run has measured, class by class and in all. */
export function measureAnswers(
	asked: readonly AskedQuery[],
	judgements: readonly Judgement[]
): Pick<GoldenFigures, 'classes' | 'warm' | 'cold' | 'falselySame'> {
	const byClass = Map.groupBy(judgements, ({ query }) => query.class);
	const classes = Object.fromEntries(
		byClass.entries().map(([name, its]) => [
			name,
			figuresOf(
				name,
				its,
				asked.filter(({ query }) => query.class === name)
			),
		])
	);
	const answered = asked.filter(({ hits }) => hits.length > 0);
	const costs = (isCold: boolean) => {
		const of = (sought: 'hit' | 'near') =>
			costOf(
				answered.filter((each) => {
					const { kind, least } = goldenClasses[each.query.class];
					return each.isCold === isCold && kind === sought && least !== null;
				})
			);
		return { hit: of('hit'), near: of('near') };
	};
	const falselySame = judgements.reduce((sum, each) => sum + each.falselySame.length, 0);
	return { classes, warm: costs(false), cold: costs(true), falselySame };
}
