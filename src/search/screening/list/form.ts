import { parseDelimited } from '../../../ingest/formats/delimited.ts';
import { isKnownHeading } from './columns.ts';
import { readCode } from '../codes.ts';

/** A character that no list holds: by it every line is one cell. */
const WHOLE_LINES = '\u001f';

const candidates = ['\t', ',', ';', '，', '|'];
const LOOKED_AT = 50;

/**
 * By what the cells of a list are parted: by what makes its first row headings or gives it a column of codes, else by
 * tabs, else by nothing, since names hold commas too.
 */
export function chooseForm(head: string): string {
	const text = head.replace(/\r\n?/g, '\n');
	const score = (delimiter: string) => {
		const rows = parseDelimited(text, delimiter, true).rows.slice(0, LOOKED_AT);
		const [first = []] = rows;
		const width = first.length;
		if (width < 2) return 0;
		const known = first.filter(isKnownHeading).length;
		const coded = first.map(
			(_, column) => rows.filter((cells) => readCode(cells[column] ?? '').code !== null).length / rows.length
		);
		return known + Math.max(0, ...coded.filter((share) => share >= 0.3));
	};
	const scores = candidates.map(score);
	const most = Math.max(...scores);
	if (most > 0) return candidates[scores.indexOf(most)]!;
	return text.includes('\t') ? '\t' : WHOLE_LINES;
}
