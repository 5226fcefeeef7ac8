import type { Cost, GoldenClass, GoldenFigures } from '../../src/search/golden.ts';
import { goldenNames } from '../../src/words/golden.ts';
import type { Bar } from './bars.ts';
import type { Judgement } from './oracle/judge.ts';

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const cost = ({ requests, bytes }: Cost) =>
	[requests.median, requests.p95, requests.most].map((each) => String(each).padStart(2)).join(' ') +
	[bytes.median, bytes.p95, bytes.most].map((each) => kilobytes(each).padStart(6)).join('');
const share = (value: number) => (Math.floor(value * 1000) / 1000).toFixed(3);

/** The figures of a run, a line for each class: recall, and what asking cost, the middle, the 95th of 100 and the most. */
export function tableOf({ classes, warm, cold }: Pick<GoldenFigures, 'classes' | 'warm' | 'cold'>): string {
	const line = (name: string, cells: readonly string[]) => [name.padEnd(46), ...cells].join('  ');
	return [
		line('', ['  n', 'recall', '≤ ten right', 'requests and kB, further query', '        first query']),
		...(Object.keys(goldenNames) as GoldenClass[]).flatMap((name) => {
			const figures = classes[name];
			if (!figures) return [];
			const { asked, recall, determined } = figures;
			return line(goldenNames[name].en, [
				String(asked).padStart(3),
				` ${share(recall)}`,
				determined.asked === 0
					? '          –'
					: `${share(determined.recall)} (${String(determined.asked).padStart(3)})`,
				cost(figures.warm),
				cost(figures.cold),
			]);
		}),
		line('all hits', ['', '', '', cost(warm.hit), cost(cold.hit)]),
		line('all near matches', ['', '', '', cost(warm.near), cost(cold.near)]),
	].join('\n');
}

export const barLine = ({ what, bound, is, isMet }: Bar): string =>
	`${isMet ? '✓' : '✗'} ${what.padEnd(48)} ${is.padStart(12)}  ${bound}`;

/** What a query got that was not all right, in one line. */
export function missLine({ query, right, recall, missed, hits, falselySame }: Judgement): string {
	const got = hits
		.filter(({ group }) => group === query.group)
		.slice(0, 3)
		.map(({ tier, name, number }) => `${tier} ${number ?? name}`);
	return [
		`${query.class} “${query.text}”: ${recall?.toFixed(2) ?? '–'} of ${right} right`,
		`missed ${missed.join(', ') || 'none'}`,
		`answered ${got.join(', ') || 'nothing'}`,
		...(falselySame.length > 0
			? [`falsely the same: ${falselySame.map(({ name }) => name).join(', ')}`]
			: []),
	].join('; ');
}
