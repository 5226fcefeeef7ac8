import { fault } from '../domain/problem.ts';

export const personPresumed = () =>
	fault(
		'person-presumed',
		'主体类型为空，名称像自然人姓名，已按自然人隐去名字。',
		'The kind of party is blank and the name reads as a person’s: it is masked as a natural person’s.',
		'填写主体类型 / fill in the kind of party'
	);

export const personMarked = (column: string) =>
	fault(
		'person-presumed',
		`主体类型为空，“${column}”一列有内容，已按自然人隐去名字。`,
		`The kind of party is blank and the column “${column}” is filled: it is masked as a natural person.`,
		'填写主体类型 / fill in the kind of party'
	);

export const outOfStep = (names: number, others: number) =>
	fault(
		'ragged',
		`名称有 ${names} 个，对应单元格有 ${others} 个，无法一一对应。`,
		`There are ${names} names but ${others} entries in a companion cell; they cannot be matched.`
	);

export const personalCode = () =>
	fault(
		'personal',
		'代码列中是公民身份号码，依法不得公布。',
		'The code column holds a citizen identity number, which must not be published.',
		'删去该内容后重新导出 / remove it and export again'
	);

export const lostZeros = (written: string, padded: string) =>
	fault(
		'zeros-lost',
		`代码“${written}”开头的 0 丢失，应为“${padded}”。`,
		`The code “${written}” has lost its leading zeros; it should be “${padded}”.`,
		padded
	);

export const lookAlikeLetters = (written: string, value: string) =>
	fault(
		'look-alike',
		`代码“${written}”中有形近的外文字母，读作“${value}”。`,
		`The code “${written}” holds letters of another script that look alike; it is read as “${value}”.`,
		value
	);

export const wrongCheck = (value: string, slip: string | undefined) =>
	fault(
		'code-check',
		`代码“${value}”的校验位不符${slip ? `，可能应为“${slip}”` : ''}。照原文公布并注明，不用于关联。`,
		`The check digit of “${value}” does not match${slip ? `; it may have been “${slip}”` : ''}. It is published as written, marked, and joins nothing.`,
		slip
	);

/** How many characters a unified code has; one that is a little off has lost or gained some. */
const LENGTH = 18;

export const unknownCode = (written: string) => {
	const { length } = written.replace(/[\s-]/g, '');
	const near = /^[0-9A-Za-z\s-]+$/.test(written) && length !== LENGTH && Math.abs(length - LENGTH) <= 2;
	return fault(
		'code-check',
		`“${written}”不是统一社会信用代码、组织机构代码或注册号的写法${near ? `：共 ${length} 位，统一社会信用代码是 ${LENGTH} 位` : ''}。照原文公布并注明，不用于关联。`,
		`“${written}” has the form of no unified social credit code, organisation code or registration number${near ? `: it has ${length} characters, and a unified code has ${LENGTH}` : ''}. It is published as written, marked, and joins nothing.`
	);
};
