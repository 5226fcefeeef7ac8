import type { Member } from '../archive.ts';
import { walkXml } from './xml.ts';

/** Collects the text of one item: its own and its runs', without the phonetic guide that may follow. */
export interface StringItem {
	open(name: string): void;
	text(text: string): void;
	close(name: string): void;
	take(): string;
}

export const collectString = (): StringItem => {
	let joined = '';
	let isText = false;
	let isPhonetic = false;
	return {
		open(name) {
			if (name === 'rPh') isPhonetic = true;
			if (name === 't') isText = !isPhonetic;
		},
		text(text) {
			if (isText) joined += text;
		},
		close(name) {
			if (name === 'rPh') isPhonetic = false;
			if (name === 't') isText = false;
		},
		take() {
			const text = unescapeString(joined);
			joined = '';
			return text;
		},
	};
};

/** Undoes `_x000D_`, by which XLSX writes characters that XML cannot hold (ECMA-376 part 1, ST_Xstring). */
export const unescapeString = (text: string): string =>
	text.includes('_x')
		? text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		: text;

/** The shared strings in their order, each with its runs joined. */
export const readStrings = async (part: Member): Promise<readonly string[]> => {
	const strings: string[] = [];
	const item = collectString();
	await walkXml(part, {
		open: item.open,
		text: item.text,
		close(name) {
			item.close(name);
			if (name === 'si') strings.push(item.take());
		},
	});
	return strings;
};
