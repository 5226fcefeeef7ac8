import { readHead, type Bytes } from './bytes.ts';
import type { FormatFault } from './cell.ts';
import { decodeHead, findBadByte, type BadByte } from './decoding.ts';
import { halt } from './fault.ts';
import { readsAsChinese } from './gb-likeness.ts';

const marks: readonly (readonly [string, readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
	['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** Whether the headings in the head of a file are known, counting only those that are `evidence`. */
export type Recognises = (head: string, evidence: (heading: string) => boolean) => boolean;

const isBeyondAscii = (heading: string) => /[^\0-\x7F]/.test(heading);

/**
 * The encoding of a text file, as TextDecoder names it: the one `named`, else its byte order mark's, else UTF-16
 * told by its NULs, else UTF-8 if all of it is valid, else GB18030 if all of it is valid and its headings are then
 * known, since nearly any bytes decode as Chinese. Headings of ASCII are the same in any encoding: where only they
 * are known the text has to read as Chinese too. Halts where none of these holds.
 */
export const findEncoding = async (
	bytes: Bytes,
	named: string | undefined,
	recognises: Recognises
): Promise<string> => {
	const head = await readHead(bytes);
	const marked = marks.find(([, mark]) => mark.every((byte, at) => head[at] === byte))?.[0] ?? null;
	if (named !== undefined) return confirm(named, marked);
	if (marked) return marked;
	const bad = await findBadByte(bytes, 'utf-8');
	const wide = wideOf(head, bad ? 0 : 0.4);
	if (wide && !(await findBadByte(bytes, wide))) return wide;
	if (!bad) return 'utf-8';
	const isGb = !(await findBadByte(bytes, 'gb18030'));
	const text = decodeHead(head, 'gb18030');
	const isKnown = isGb && recognises(text, () => true);
	return isKnown && (recognises(text, isBeyondAscii) || readsAsChinese(head))
		? 'gb18030'
		: halt(unknown(bad, isGb));
};

/** The encoding that the mapping names, if there is one of that name and the byte order mark is not another's. */
const confirm = (named: string, marked: string | null): string => {
	const encoding = canonical(named);
	if (encoding === null) return halt(unnamed(named));
	return marked && marked !== encoding && !(marked === 'gb18030' && encoding === 'gbk')
		? halt(contradicted(named, marked))
		: encoding;
};

/** Names that systems use and the platform's decoder does not know. */
const aliases: Readonly<Record<string, string>> = {
	cp932: 'shift_jis',
	cp936: 'gbk',
	cp950: 'big5',
	'gb-18030': 'gb18030',
	'utf-8-sig': 'utf-8',
	utf8bom: 'utf-8',
	utf16: 'utf-16le',
	utf16le: 'utf-16le',
	utf16be: 'utf-16be',
};

const canonical = (name: string): string | null => {
	try {
		return new TextDecoder(aliases[name.trim().toLowerCase()] ?? name).encoding;
	} catch {
		return null;
	}
};

/**
 * UTF-16 without a byte order mark: ASCII in it has a NUL for every second byte, always on the same side. `least`
 * is the share of NULs below which it is not believed: UTF-8 with a stray NUL is still UTF-8.
 */
const wideOf = (head: Uint8Array, least: number): string | null => {
	let even = 0;
	let odd = 0;
	head.forEach((byte, at) => {
		if (byte === 0 && at % 2 === 0) even++;
		else if (byte === 0) odd++;
	});
	if (even + odd < head.length * least) return null;
	if (odd > even * 8) return 'utf-16le';
	return even > odd * 8 ? 'utf-16be' : null;
};

const unnamed = (named: string): FormatFault => ({
	rule: 'mapping',
	zh: `source.yaml 的 encoding 写的“${named}”不是已知的编码名称。常用的有 utf-8、gb18030、big5、shift_jis、windows-1252、utf-16le。`,
	en: `source.yaml names the encoding “${named}”, which is not known. Common ones are utf-8, gb18030, big5, shift_jis, windows-1252, utf-16le.`,
	write: 'encoding: gb18030',
});

const contradicted = (named: string, marked: string): FormatFault => ({
	rule: 'encoding',
	zh: `文件开头有 ${marked} 的字节顺序标记，source.yaml 却写 encoding: ${named}。请改为 ${marked}，或删去这一行。`,
	en: `The file begins with the byte order mark of ${marked}, but source.yaml says encoding: ${named}. Write ${marked}, or remove the line.`,
	write: `encoding: ${marked}`,
});

const unknown = ({ byte, line }: BadByte, isGb: boolean): FormatFault => ({
	rule: 'encoding',
	zh: `文件编码不明：不是有效的 UTF-8（文本第 ${line} 行、第 ${byte} 字节处），${isGb ? '按 GB18030 解码后列名都不认识' : '也不是有效的 GB18030'}。请在 source.yaml 写明 encoding（如 gb18030、big5、windows-1252），或重新导出为 UTF-8。`,
	en: `The encoding is unknown: the file is not valid UTF-8 (line ${line} of the text, byte ${byte}), and ${isGb ? 'read as GB18030 its headings are not known ones' : 'not valid GB18030 either'}. Name the encoding in source.yaml (gb18030, big5, windows-1252, …), or export the file again as UTF-8.`,
	write: 'encoding: …',
});
