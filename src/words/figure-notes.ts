import type { Wording } from '../domain/lang.ts';
import { showDate } from '../domain/day.ts';
import { ruleChanges, ruleNumber } from '../derive/figures/rules.ts';
import type { Tally } from '../derive/figures/tally.ts';
import { figureWords, levelNote, unstatedNote } from './figures.ts';
import { lists } from './lists.ts';

/** What a reader must know of a figure: how it counts, what it leaves out, which rules changed meanwhile. */
export function notesOf(tally: Tally): readonly Wording[] {
	const { figure, dataset, cells, total, unstated, rows } = tally;
	const sum = cells.flat().reduce((all, cell) => all + (cell?.records.length ?? 0), 0);
	const isShare = 'share' in figure && figure.share !== undefined;
	const isOverlapping = sum > total && figure.form !== 'lines' && figure.form !== 'timeline';
	const isHatched = rows.some(({ gap }) => gap);
	return [
		...(dataset.caveat ? [dataset.caveat] : []),
		...(figure.form === 'tiles' ? [figureWords.schematic] : []),
		...(figure.form === 'tiles' || figure.form === 'matrix' ? [lists.counts] : []),
		...(figure.form === 'endings' ? [figureWords.endings] : []),
		...(isShare ? [figureWords.floored] : isHatched ? [figureWords.hatchedTime] : []),
		...(figure.form === 'lines' ? figure.levels.map(levelNote) : []),
		...(isOverlapping ? [figureWords.overlapping] : []),
		...(unstated > 0 ? [unstatedNote(unstated)] : []),
		...rulesOf(tally),
	];
}

/** The rules that took effect while the figure counts, by the number of their line. */
function rulesOf(tally: Tally): readonly Wording[] {
	return ruleChanges(tally).map(({ basis: { instrument, from } }, at) => ({
		zh: `${ruleNumber(at)} ${showDate(from, 'zh')}起施行：${instrument.zh}`,
		en: `${ruleNumber(at)} In force from ${showDate(from, 'en')}: ${instrument.en}`,
	}));
}
