import { fault, type Fault } from '../domain/problem.ts';
import { around, firstDifference } from './stretch.ts';
import { lossAt, unmojibake } from './formats/mojibake.ts';

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
