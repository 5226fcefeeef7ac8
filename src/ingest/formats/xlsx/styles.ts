import type { Member } from '../archive.ts';
import { walkXml } from './xml.ts';

/** For each cell style, in order, whether its number format is that of a date. */
export const readDateStyles = async (part: Member): Promise<readonly boolean[]> => {
	const codes = new Map<number, string>();
	const formats: number[] = [];
	let isCellStyles = false;
	await walkXml(part, {
		open(name, attribute) {
			if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
			if (name === 'cellXfs') isCellStyles = true;
			if (name === 'xf' && isCellStyles) formats.push(Number(attribute('numFmtId') ?? 0));
		},
		close(name) {
			if (name === 'cellXfs') isCellStyles = false;
		},
	});
	return formats.map((id) => {
		const code = codes.get(id);
		return code === undefined ? isBuiltInDate(id) : isDateFormat(code);
	});
};

/** The built-in formats for dates and times, the East Asian ones among them (ECMA-376 part 1, 18.8.30). */
const isBuiltInDate = (id: number): boolean =>
	(id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** True of a format code that shows a year, month, minute or day, apart from quoted and bracketed text. */
export const isDateFormat = (code: string): boolean =>
	/[ymd]/i.test(code.replace(/"[^"]*"?|\[[^\]]*\]?|\\.|_.|\*./g, ''));
