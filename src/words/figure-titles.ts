import { COLON, lowerFirst, type Lang, type Wording } from '../domain/lang.ts';
import { floorPercent, type Cell, type Head, type Tally } from '../derive/figures/tally.ts';

/** What a figure is of, such as 召回：按危害类别. */
export function figureTitle({ dataset, figure }: Pick<Tally, 'dataset' | 'figure'>): Wording {
	const { title, short = title, fields } = dataset;
	const label = (name: string) => fields[name]!.label;
	const named = (zh: string, en: string): Wording => ({ zh: `${short.zh}：${zh}`, en: `${short.en}: ${en}` });
	switch (figure.form) {
		case 'durations': {
			const [from, to] = figure.between.map(label) as [Wording, Wording];
			return named(`从${from.zh}到${to.zh}`, `from ${lowerFirst(from.en)} to ${lowerFirst(to.en)}`);
		}
		case 'endings':
			return named('列入和移出', 'listings and endings');
		case 'timeline':
			return named(
				figure.dates.map((name) => label(name).zh).join('、'),
				figure.dates.map((name) => lowerFirst(label(name).en)).join(', ')
			);
		case 'matrix':
			return named(
				`${label(figure.rows).zh}和${label(figure.columns).zh}`,
				`${lowerFirst(label(figure.rows).en)} against ${lowerFirst(label(figure.columns).en)}`
			);
		case 'lines':
		case 'panels': {
			const by = label(figure.by);
			const share = 'share' in figure ? figure.share?.label : undefined;
			return named(
				`${share?.zh ?? '各期条数'}，按${by.zh}`,
				`${share ? lowerFirst(share.en) : 'records over time'} by ${lowerFirst(by.en)}`
			);
		}
		case 'stack':
			return named(
				`各期条数，按${label(figure.by).zh}`,
				`records over time by ${lowerFirst(label(figure.by).en)}`
			);
		default:
			return named(`按${label(figure.by).zh}`, `by ${lowerFirst(label(figure.by).en)}`);
	}
}

/** What the kind of drawing is called. */
export const formWords = {
	bars: { zh: '横条图', en: 'Bar chart' },
	durations: { zh: '横条图', en: 'Bar chart' },
	tiles: { zh: '省级方格示意图', en: 'Tile grid of provinces' },
	stack: { zh: '堆叠柱图', en: 'Stacked columns' },
	endings: { zh: '柱图', en: 'Columns' },
	timeline: { zh: '时间线', en: 'Timeline' },
	lines: { zh: '折线图', en: 'Line chart' },
	panels: { zh: '小图组', en: 'Small multiples' },
	matrix: { zh: '对照表', en: 'Matrix' },
} as const satisfies Record<Tally['figure']['form'], Wording>;

/** What a mark says of itself: its row and column, and how much it counts. */
export const markLabel = (row: Head, column: Head, cell: Cell, lang: Lang): string =>
	headsLabel(row, column, lang) + cellText(cell, lang);

/** The row and column of a mark, before what it counts. */
export function headsLabel(row: Head, column: Head, lang: Lang): string {
	const heads = [row, column].filter(({ value }) => value !== 'all').map(({ label }) => label[lang]);
	return heads.join(lang === 'zh' ? '，' : ', ') + COLON[lang];
}

/** How much a mark counts; a share with its numerator and denominator. */
export function cellText({ records, hits }: Cell, lang: Lang): string {
	const count = records.length.toLocaleString('en');
	if (hits === null)
		return lang === 'zh' ? `${count} 条` : `${count} ${records.length === 1 ? 'record' : 'records'}`;
	return `${sharePercent(hits, records.length)} (${hits.toLocaleString('en')}/${count})`;
}

/** A share as it is written everywhere, floored to one decimal. */
export const sharePercent = (hits: number, of: number): string => `${floorPercent(hits, of).toFixed(1)}%`;
