import type { Cell } from '../cell.ts';
import { halt, refused } from '../fault.ts';
import { textOfSerial } from './serial.ts';
import { unescapeString } from './strings.ts';

/** A `c` element: its type and style, and the texts of its value and formula, null where it has none. */
export interface CellElement {
	readonly type: string | undefined;
	readonly style: number;
	readonly value: string | null;
	readonly formula: string | null;
}

/** What the cells of a workbook refer to. */
export interface CellTypes {
	readonly strings: readonly string[];
	readonly dateStyles: readonly boolean[];
	readonly is1904: boolean;
}

/** The cell that an element stands for (ECMA-376 part 1, 18.3.1.4): blank where it has only a style. */
export const readCell = ({ type, style, value, formula }: CellElement, types: CellTypes): Cell => {
	if (formula !== null && (value === null || (value === '' && type !== 'str')))
		return { text: `=${formula}`, type: 'formula' };
	if (value === null || value === '') return '';
	switch (type) {
		case 's':
			return types.strings[Number(value)] ?? halt(noString);
		case 'str':
			return unescapeString(value);
		case 'inlineStr':
			return value;
		case 'b':
			return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
		case 'e':
			return { text: value, type: 'error' };
		case 'd':
			return isoDate(value);
		default:
			return (types.dateStyles[style] ?? false) ? dateOrNumber(value, types.is1904) : numberOf(value);
	}
};

const numberOf = (text: string): Cell => ({ text: text.trim(), type: 'number' });

/** A date, or a bare time as text; a number that is no date, as Excel shows #### for it, stays a number. */
const dateOrNumber = (value: string, is1904: boolean): Cell => {
	const text = textOfSerial(Number(value), is1904);
	if (text === null) return numberOf(value);
	return text.includes('-') ? { text, type: 'date' } : text;
};

/** ISO 8601 as strict workbooks write it; midnight and fractions of a second are dropped. */
const isoDate = (value: string): Cell => {
	const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?$/.exec(value) ?? [];
	if (day === undefined) return value;
	return { text: time === undefined || time === '00:00:00' ? day : `${day} ${time}`, type: 'date' };
};

const noString = refused(
	'工作簿的单元格指向不存在的文字，文件已损坏。请用 Excel 或 WPS 重新保存。',
	'A cell of the workbook points at a text that is not there; the file is damaged. Save it again in Excel or WPS.'
);
