import type { Archive } from '../archive.ts';
import type { FormatFault, Table } from '../cell.ts';
import { halt, refused } from '../fault.ts';
import type { CellTypes } from './cell-value.ts';
import { mergedFault, readMerges, type Merge } from './merges.ts';
import { readSheet } from './sheet.ts';
import { readStrings } from './strings.ts';
import { readDateStyles } from './styles.ts';
import { readWorkbook, type Sheet, type Workbook } from './workbook.ts';

/**
 * The worksheets of a workbook in its order, hidden ones with a note; `header` is the row of their headings.
 * Halts at a workbook with macros or with links to other files.
 */
export const openBook = async (archive: Archive, header: number): Promise<readonly Table[]> => {
	refuseActive(archive);
	const book = await readWorkbook(archive);
	const types = once(() => readTypes(book));
	return Promise.all(book.sheets.map((sheet) => openSheet(sheet, types, header)));
};

const openSheet = async (sheet: Sheet, types: () => Promise<CellTypes>, header: number): Promise<Table> => {
	const merges = await readMerges(sheet.part);
	return {
		sheet: sheet.name,
		headings: null,
		faults: notesOf(sheet, merges),
		read: async (onRows) => {
			await readSheet(sheet.part, { types: await types(), merges, header }, onRows);
			return null;
		},
	};
};

const readTypes = async ({ strings, styles, is1904 }: Workbook): Promise<CellTypes> => ({
	strings: strings ? await readStrings(strings) : [],
	dateStyles: styles ? await readDateStyles(styles) : [],
	is1904,
});

/** The same asynchronous value however often it is asked for. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
	let made: Promise<T> | null = null;
	return () => (made ??= make());
};

const notesOf = ({ name, isHidden }: Sheet, merges: readonly Merge[]): readonly FormatFault[] => [
	...(isHidden ? [hidden(name)] : []),
	...(merges.length > 0 ? [mergedFault(name, merges)] : []),
];

const hidden = (sheet: string): FormatFault => ({
	rule: 'hidden-sheet',
	sheet,
	zh: `工作表“${sheet}”是隐藏的；隐藏的工作表只有在 source.yaml 的 sheet 中写明才会读取。`,
	en: `Sheet “${sheet}” is hidden; hidden sheets are read only where sheet in source.yaml names them.`,
	write: `sheet: ${JSON.stringify(sheet)}`,
});

const refuseActive = ({ members }: Archive): void => {
	const has = (pattern: RegExp) => members.some(({ name }) => pattern.test(name));
	if (has(/(?:^|\/)vbaProject\.bin$|^xl\/macrosheets\//i)) halt(withMacros);
	if (has(/^xl\/externalLinks\//i)) halt(withLinks);
};

const withMacros = refused(
	'工作簿含有宏。请用 Excel 或 WPS 另存为“Excel 工作簿（.xlsx）”，宏不会保存在内。',
	'The workbook holds macros. Save it as “Excel Workbook (.xlsx)”, which leaves them out.'
);

const withLinks = refused(
	'工作簿含有指向其他文件的链接，其中的值可能已过期。请在“数据 › 编辑链接”中断开链接，再保存。',
	'The workbook links to other files, whose values may be out of date. Break the links (Data › Edit Links) and save it.'
);
