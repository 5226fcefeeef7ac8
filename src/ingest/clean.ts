import { decodeHTML } from 'entities';
import { fault, type Fault } from '../domain/problem.ts';
import { around, firstDifference } from './stretch.ts';

const NOTHING_TO_DO = /^[\x21-\x7e\u3001-\u301b\u4e00-\u9fff，。；：（）“”‘’、！？《》·—\n ]*$/;
const INVISIBLE =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\u{e0100}-\u{e01ef}]/gu;
/** Control characters that are punctuation of Windows-1252, read as Latin-1 somewhere on the way. */
const WINDOWS = new TextDecoder('windows-1252');
const SCRIPT_TAG = /<(su[pb])>([^<]*)<\/\1>/gi;
const raised: Readonly<Record<string, string>> = Object.fromEntries(
	[...'0123456789+-=()ni'].map((plain, i) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'][i]!])
);
const lowered: Readonly<Record<string, string>> = Object.fromEntries(
	[...'0123456789+-=()aeox'].map((plain, i) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓ'][i]!])
);

/**
 * A cell's text in NFC, without invisible, control and direction characters, with `<sup>` and `<sub>` as the
 * characters they stand for (10<sup>4</sup> is 10⁴, never 104) and entities decoded. Other tags stay as text.
 */
export function cleanCell(written: string): { readonly text: string; readonly notes: readonly Fault[] } {
	let text = written.trim();
	const bare = unprotected(text);
	if (bare !== text) return { text: bare, notes: [protection(text, bare)] };
	if (NOTHING_TO_DO.test(text) && !/[<&]|^[=+@]/.test(text)) return { text, notes: [] };
	const notes: Fault[] = [];
	const windows = text.replace(/[\u0080-\u009f]/g, (control) =>
		WINDOWS.decode(Uint8Array.of(control.charCodeAt(0)))
	);
	if (windows !== text) notes.push(fromWindows(text, windows));
	text = windows;
	const visible = text
		.normalize('NFC')
		.replace(/\r\n?|\u2028|\u2029/g, '\n')
		.replace(INVISIBLE, '');
	if (visible.length < text.normalize('NFC').replace(/\r\n/g, '\n').length) notes.push(invisible(text));
	text = visible.replace(/[\t\u00a0\u2000-\u200a\u202f\u205f]/g, ' ').trim();
	const marked = text;
	text = decodeHTML(
		text.replace(SCRIPT_TAG, (_, tag: string, inner: string) => shift(tag.toLowerCase(), inner))
	);
	text = text
		.replace(INVISIBLE, '')
		.replace(/\u00a0/g, ' ')
		.trim();
	if (text !== marked || /<\/?[a-z][^>]*>/i.test(text)) notes.push(markup(marked, text));
	if (/^[=+@]/.test(text) && !/^\+\d[\d ()-]*$/.test(text)) notes.push(formula(text));
	return { text, notes };
}

/** A text that a system has put into a formula, `="001"`, so that no spreadsheet takes it for a number. */
export const unprotected = (text: string): string =>
	text.startsWith('="') ? (/^="([\w/.-]*)"$/.exec(text)?.[1] ?? text) : text;

const protection = (written: string, read: string) =>
	fault(
		'formula',
		`单元格写成公式“${written}”，读作“${read}”。`,
		`The cell is written as the formula “${written}” and read as “${read}”.`
	);

function shift(tag: string, inner: string): string {
	const table = tag === 'sup' ? raised : lowered;
	const characters = [...inner.trim()];
	if (characters.every((character) => character in table)) return characters.map((c) => table[c]).join('');
	return `${tag === 'sup' ? '^' : '_'}(${inner.trim()})`;
}

const fromWindows = (written: string, repaired: string) => {
	const at = written.search(/[\u0080-\u009f]/);
	return fault(
		'repaired',
		`控制字符已还原为 Windows-1252 的标点：“…${repaired.slice(Math.max(0, at - 10), at + 10)}…”。`,
		`Control characters were restored to the punctuation of Windows-1252: “…${repaired.slice(Math.max(0, at - 10), at + 10)}…”.`
	);
};

const invisible = (written: string) => {
	const found = [...new Set(written.match(INVISIBLE))]
		.map((character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
		.join(', ');
	return fault(
		'control-characters',
		`单元格中有不可见字符（${found}），已去除。`,
		`The cell holds invisible characters (${found}); they have been removed.`
	);
};

/** What HTML in a cell was read as; tags that are left are named, since they are published as text. */
const markup = (written: string, read: string) => {
	const at = firstDifference(written, read);
	const [tag] = /<\/?[a-z][^>]*>/i.exec(read) ?? [];
	if (written === read)
		return fault(
			'markup',
			`单元格中有 HTML 标记“${tag?.slice(0, 40)}”，按文字公布。`,
			`The cell holds the HTML tag “${tag?.slice(0, 40)}”; it is published as text.`
		);
	return fault(
		'markup',
		`单元格中有 HTML：“${around(written, at)}”，读作“${around(read, at)}”${tag ? `；“${tag.slice(0, 40)}”按文字公布` : ''}。`,
		`The cell holds HTML: “${around(written, at)}” is read as “${around(read, at)}”${tag ? `; “${tag.slice(0, 40)}” is published as text` : ''}.`
	);
};

const formula = (written: string) =>
	fault(
		'formula',
		`单元格以公式符号开头：“${written.slice(0, 60)}”，按文字公布。`,
		`The cell begins like a formula: “${written.slice(0, 60)}”. It is published as text.`
	);
