import { licenceShapes } from '../identifiers/licence.ts';
import { fault } from '../problem.ts';
import type { Field, Named, Read, Reading } from '../field.ts';
import { base } from './base.ts';

/**
 * An identifier, matched whole and never translated. `shape` names an entry of `licenceShapes`; a cell
 * that does not have it, or whose check digit fails, is published with a note.
 */
export const code = ({ shape, ...named }: Named & { shape?: keyof typeof licenceShapes }) =>
	({
		...base('code', named),
		digits: true,
		read: (written, reading) => readCode(written, reading, shape),
	}) satisfies Field;

function readCode(written: string, { numeric }: Reading, shape?: keyof typeof licenceShapes): Read {
	const damage = damagedNumber(written, numeric);
	if (damage) return { fault: damage };
	const value = written.replace(/\s+/g, ' ');
	const form = shape && licenceShapes[shape];
	if (!form || (form.pattern.test(value) && (form.checks?.(value) ?? true))) return { value };
	return {
		value,
		notes: [
			fault(
				'code-check',
				`“${value}”与该类编号的规定格式或校验位不符，已照原文公布并注明。`,
				`“${value}” does not match the form or check digit of its kind of number; it is published as written and marked.`
			),
		],
	};
}

/** The fault of a code that a spreadsheet has kept as a number, and so rounded or put into powers of ten. */
export function damagedNumber(written: string, numeric: boolean) {
	const powers = /^[+-]?\d(?:\.\d+)?[eE]\+?\d+$/.test(written);
	const rounded = numeric && written.replace(/\D/g, '').length > 15;
	if (!powers && !rounded) return null;
	return fault(
		'code-number',
		`代码“${written}”被存成了数字，15 位以后的数字已丢失，无法恢复。`,
		`The code “${written}” was stored as a number; its digits beyond the fifteenth are lost and cannot be restored.`,
		'将该列设为“文本”格式，从原系统重新导出 / format the column as Text and export it again'
	);
}
