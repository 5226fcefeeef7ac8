import type { Head, Tally } from '../../derive/figures/tally.ts';
import type { Lang, Wording } from '../../domain/lang.ts';
import { figureWords } from '../../words/figures.ts';

/** What the rows of a figure's table are called. */
export function rowsHeading({ figure, dataset, unit }: Tally): Wording {
	if (unit !== null) return figureWords.period;
	const name = 'by' in figure ? figure.by : figure.form === 'matrix' ? figure.rows : null;
	const lasting = { zh: '时长', en: 'How long' };
	return name === null ? lasting : dataset.fields[name]!.label;
}

/** What a column of it is called. */
export const columnHeading = ({ value, label }: Head, isShare: boolean, lang: Lang): string =>
	value === 'all' && !isShare ? figureWords.count[lang] : label[lang];
