import { readMoney, showMoney } from '../money.ts';
import { moneyClasses, moneyClassOf, showMoneyClass } from '../money-class.ts';
import { readNumber } from '../number.ts';
import { fault } from '../problem.ts';
import type { Field, Named, Read, Reading } from '../field.ts';
import { base } from './base.ts';

const plain = (written: string, decimal: '.' | ',') =>
	decimal === '.' ? /^-?\d+(?:\.\d+)?$/.test(written) : /^-?\d+(?:,\d+)?$/.test(written);

/** An amount of money in yuan, as an exact decimal string. Counted by its class of size. */
export const money = (named: Named) =>
	({
		...base('money', named),
		digits: true,
		read: (written: string, { decimal, unit }: Reading): Read => {
			const value = readMoney(written, { decimal, unit });
			if (value === null || value.startsWith('-')) return { fault: notMoney(written, decimal) };
			return noted(written, value, plain(written, decimal) || /^[\d,.]+(?:万元|亿元|元)?$/.test(written));
		},
		show: showMoney,
		buckets: moneyClasses,
		bucket: moneyClassOf,
		showBucket: showMoneyClass,
	}) satisfies Field;

/** A whole number of things, without sign. */
export const count = (named: Named) =>
	({
		...base('count', named),
		digits: true,
		read: (written: string, { decimal }: Reading): Read => {
			const value = readNumber(written, decimal);
			if (value === null || !/^\d+$/.test(value)) return { fault: notCount(written, decimal) };
			return noted(written, value, /^[\d,.]+$/.test(written));
		},
		show: (member: string) => member.replace(/\B(?=(?:\d{3})+$)/g, ','),
	}) satisfies Field;

/** A share of a hundred, as an exact decimal string without the sign %. */
export const percent = (named: Named) =>
	({
		...base('percent', named),
		digits: true,
		read: (written: string, { decimal }: Reading): Read => {
			const value = readNumber(written.replace(/[%％]\s*$/, ''), decimal);
			if (value === null || value.startsWith('-')) return { fault: unread(written, '92.5') };
			return { value };
		},
		show: (member: string) => `${member}%`,
	}) satisfies Field;

/** A number with its unit as written, such as `205 pounds`; words without a number are not a quantity. */
export const quantity = (named: Named) =>
	({
		...base('quantity', named),
		digits: true,
		read: (written: string, { decimal, unit }: Reading): Read => {
			const [, digits = '', rest = ''] = /^([+\d０-９.,，．\s]*[\d０-９])\s*(.*)$/su.exec(written) ?? [];
			const number = readNumber(digits, decimal);
			if (number === null) return { fault: unread(written, '1200 千克') };
			return { value: `${number} ${(rest || unit) ?? ''}`.trim() };
		},
	}) satisfies Field;

const FOREIGN = /[$€£₩₽₹฿]|\b(?!RMB|CNY)[A-Z]{3}\b|(?:美|欧|港|日|韩|澳)元|英镑|卢布/;

/** Why an amount is not read: in a currency that is not ours, with the other decimal sign, or no number at all. */
function notMoney(written: string, decimal: '.' | ',') {
	if (FOREIGN.test(written))
		return fault(
			'value-unknown',
			`“${written}”不是人民币金额，不作换算。`,
			`“${written}” is not an amount in yuan; other currencies are not converted.`
		);
	const other = decimal === '.' ? ',' : '.';
	if (readMoney(written, { decimal: other, unit: null }) !== null)
		return fault(
			'value-unknown',
			`“${written}”的小数点与 source.yaml 的 decimal（“${decimal}”）不符。`,
			`“${written}” is not written with the decimal sign “${decimal}” of source.yaml.`,
			`decimal: "${other}"`
		);
	return unread(written, '125000');
}

/** Why a count is not read: with a unit beside it, which the value cannot carry, or no whole number at all. */
function notCount(written: string, decimal: '.' | ',') {
	const [, digits = ''] = /^([\d\s,.，]*\d)\s*\p{L}{1,8}$/u.exec(written.normalize('NFKC')) ?? [];
	const value = digits === '' ? null : readNumber(digits, decimal);
	if (value === null || !/^\d+$/.test(value)) return unread(written, '1200');
	return fault(
		'value-unknown',
		`“${written}”带有单位，这一列只写数目。`,
		`“${written}” has a unit; this column takes the bare number.`,
		value
	);
}

const unread = (written: string, example: string) =>
	fault(
		'value-unknown',
		`“${written}”不是能识别的数值。`,
		`“${written}” is not a number that is understood.`,
		example
	);

const noted = (written: string, value: string, usual: boolean): Read =>
	usual
		? { value }
		: {
				value,
				notes: [fault('repaired', `“${written}”读作 ${value}。`, `“${written}” is read as ${value}.`)],
			};
