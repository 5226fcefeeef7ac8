import { cleanCell } from './clean.ts';
import type { Field } from '../domain/field.ts';
import { findPersonal } from '../domain/personal.ts';
import { fault, type Fault } from '../domain/problem.ts';
import { isMojibake } from './formats/mojibake.ts';
import { garbled } from './garbled.ts';

/** A text fit to be read, or the fault that makes the cell unusable whatever its kind. */
export type Fit = { readonly text: string; readonly notes: readonly Fault[] } | { readonly fault: Fault };

const MAY_BE_PERSONAL = /\d(?:[\s-]?[\dXxＸ０-９]){10}|身份证|银行卡|账号|帐号|家住|住址|[０-９]{6}/;

/** Cleans a cell and refuses garbled text and personal identifiers. */
export function fitCell(written: string, field: Pick<Field, 'digits' | 'telephones'>): Fit {
	const { text, notes } = cleanCell(written);
	if (isMojibake(text)) return { fault: garbled(text) };
	const personal = MAY_BE_PERSONAL.test(text) ? personalIn(text, field) : null;
	return personal ? { fault: personal } : { text, notes };
}

/** The fault of a text that holds what must not be published of a person; in `digits` only identity numbers are looked for. */
export function personalIn(
	text: string,
	{ digits, telephones }: Pick<Field, 'digits' | 'telephones'>
): Fault | null {
	const found = findPersonal(text).find(({ kind }) =>
		kind === 'idNumber' ? true : digits ? false : kind === 'mobile' ? !telephones : true
	);
	if (!found) return null;
	const names = {
		idNumber: ['公民身份号码', 'a citizen identity number'],
		mobile: ['手机号码', 'a mobile telephone number'],
		bankCard: ['银行账号', 'a bank account number'],
		homeAddress: ['家庭住址', 'a home address'],
	} as const;
	const [zh, en] = names[found.kind];
	return fault(
		'personal',
		`单元格中有${zh}，依法不得公布。`,
		`The cell holds ${en}, which must not be published.`,
		'删去该内容后重新导出 / remove it and export again'
	);
}
