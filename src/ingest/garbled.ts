import { fault, type Fault } from '../domain/problem.ts';
import { lossAt, unmojibake } from './formats/mojibake.ts';

const BEFORE = 8;
const AFTER = 32;

/** The fault of a garbled text: it quotes the stretch around the first garbled place, and what that most likely was. */
export function garbled(text: string): Fault {
	const likely = unmojibake(text);
	const at = Math.max(
		0,
		likely === null ? [...text.slice(0, Math.max(0, lossAt(text)))].length : firstDifference(text, likely)
	);
	const stretch = around(text, at);
	const original = likely === null ? null : around(likely, at);
	return fault(
		'mojibake',
		`“${stretch}”中有乱码${original ? `，原文可能是“${original}”` : '，原文无法还原'}。`,
		`“${stretch}” is garbled${original ? `; the original is probably “${original}”` : ', and its original cannot be told'}.`,
		'从原系统用 UTF-8 重新导出 / export again from the original system in UTF-8'
	);
}

function firstDifference(text: string, other: string): number {
	const characters = [...other];
	return [...text].findIndex((character, at) => characters[at] !== character);
}

/** Some characters before and after a place, with … where more are left out. */
function around(text: string, at: number): string {
	const characters = [...text];
	const start = at <= BEFORE + 2 ? 0 : at - BEFORE;
	const end = Math.min(characters.length, at + AFTER);
	return [start > 0 ? '…' : '', ...characters.slice(start, end), end < characters.length ? '…' : ''].join('');
}
