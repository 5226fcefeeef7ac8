import type { ReadingOptions } from './cell.ts';
import { isBlankRow, parseDelimited } from './delimited.ts';
import { halt } from './fault.ts';

const candidates = [',', '\t', ';', '，', '|'];

type Form = Pick<ReadingOptions, 'format' | 'delimiter' | 'known' | 'header'>;

/** The delimiters that a file may have: the one named, a tab for TSV, else the usual five. */
const delimitersOf = ({ format, delimiter }: Form): readonly string[] => {
	if (delimiter === undefined) return format === 'tsv' ? ['\t'] : candidates;
	if (delimiter !== '' && !/[\r\n"\uFEFF]/.test(delimiter)) return [delimiter];
	return halt({
		rule: 'mapping',
		zh: 'source.yaml 的 delimiter 不能为空，也不能含引号或换行。',
		en: 'delimiter in source.yaml may be neither empty nor hold quotation marks or line breaks.',
		write: 'delimiter: ","',
	});
};

/**
 * The delimiter of the text that begins with `head`: the one by which most headings are known, else the one
 * that cuts the rows most evenly, else a comma.
 */
export const chooseDelimiter = (head: string, form: Form): string => {
	const delimiters = delimitersOf(form);
	const known = delimiters.map((delimiter) => knownIn(headingsIn(head, delimiter, form.header), form.known));
	const most = Math.max(...known);
	const evenness = delimiters.map((delimiter) => evennessOf(head, delimiter, form.header));
	return (most > 0 ? first(delimiters, known) : first(delimiters, evenness)) ?? ',';
};

/** True where some delimiter makes at least half of the headings known ones. */
export const recognisesHeadings = (head: string, form: Form): boolean =>
	delimitersOf(form).some((delimiter) => {
		const headings = headingsIn(head, delimiter, form.header);
		const known = knownIn(headings, form.known);
		return known > 0 && known * 2 >= headings.length;
	});

const first = (delimiters: readonly string[], scores: readonly number[]): string | undefined =>
	delimiters[scores.indexOf(Math.max(...scores))];

const rowsIn = (head: string, delimiter: string) =>
	parseDelimited(head.replace(/\r\n?/g, '\n'), delimiter, true).rows;

/** The headings in row `header` that are not blank. */
const headingsIn = (head: string, delimiter: string, header: number): readonly string[] =>
	(rowsIn(head, delimiter)[header - 1] ?? []).filter((heading) => heading.trim() !== '');

const knownIn = (headings: readonly string[], known: Form['known']): number => headings.filter(known).length;

/** The share of rows that have the commonest number of cells, with more cells preferred among equals. */
const evennessOf = (head: string, delimiter: string, header: number): number => {
	const rows = rowsIn(head, delimiter)
		.slice(header - 1, header + 99)
		.filter((cells) => !isBlankRow(cells));
	const counts = new Map<number, number>();
	for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
	const [cells, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
	return cells > 1 ? times / rows.length + cells / 1e6 : 0;
};
