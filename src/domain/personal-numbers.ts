import { digitGroups, joinedDigits, type DigitGroups, type JoinedDigits } from './digit-groups.ts';
import { beginsWithProvince, isIdNumber } from './identifiers/idNumber.ts';
import { isUscc } from './identifiers/uscc.ts';
import type { Personal } from './personal.ts';

const MOBILE = /^(?:(?:00)?86)?1[3-9]\d{9}$/;
const MOBILE_GROUPING = /^(?:1[135]|3 4 4|3 8|7 4|4 4 3|3 3 5|1(?: 1)*)$/;
const CARD = /^(?:6\d{15,18}|[345]\d{15}|9[04-9]\d{14,17})$/;
const CARD_GROUPING = /^(?:1[6-9]|4 4 4 4(?: [1-3])?|6 1[0-3]|1(?: 1)*)$/;
const ID_GROUPING = /^\d+(?: \d+){0,5}$|^1(?: 1)*$/;
const ID_WORD = /(?:身份证|公民身份|证件号|身份号)[^\d\n]{0,12}$/;
const ACCOUNT_WORD = /(?:银行卡|银行[账帐]|[账帐][号户]|卡号)[^\d\n]{0,12}$/;
const SERIAL_BEFORE = /[〔[(【](?:19|20)\d{2}[〕\])】]\s*第?\s*$/;
const CALLED = /(?:^|[^A-Za-z])(?:tel|telephone|phone|mobile|mob|cell|qq|wx|vx|wechat|weixin)$/i;

/** Every number of a natural person in a plain text, in its order; see `findPersonal`. */
export function findNumbers(text: string): Personal[] {
	return digitGroups(text, 8).flatMap((chain) => inChain(text, chain));
}

function inChain(text: string, chain: DigitGroups): Personal[] {
	const before = text.slice(Math.max(0, chain.start - 20), chain.start);
	const account = ACCOUNT_WORD.test(before);
	const found: Personal[] = [];
	for (const joined of joinedDigits(chain)) {
		const { start } = joined;
		if (start < (found.at(-1)?.end ?? 0)) continue;
		const id = idNumberAt(text, joined, start === chain.start && ID_WORD.test(before));
		if (id) found.push(id);
		else if (isMobile(text, joined)) found.push({ kind: 'mobile', start, end: joined.end });
		else if (isCard(text, joined) || (account && joined.whole))
			found.push({ kind: 'bankCard', start, end: joined.end });
	}
	return found;
}

/** An identity number at these digits. Beside a word for one, 15 and 18 characters are enough, whatever the check says. */
function idNumberAt(
	text: string,
	{ digits, start, end, grouping }: JoinedDigits,
	named: boolean
): Personal | null {
	if (!ID_GROUPING.test(grouping)) return null;
	const [letter] = digits.length === 17 ? (/^[ -]?[Xx]/.exec(text.slice(end, end + 2)) ?? []) : [];
	const written = digits + (letter ?? '').trim().slice(-1);
	const stretch = { kind: 'idNumber', start, end: end + (letter?.length ?? 0) } as const;
	if (named && (written.length === 18 || written.length === 15)) return stretch;
	if (written.length !== 18 || !isIdNumber(written)) return null;
	return isUscc(written.toUpperCase()) && !beginsWithProvince(written) ? null : stretch;
}

function isMobile(text: string, { digits, start, end, grouping, whole }: JoinedDigits): boolean {
	if (!MOBILE.test(digits) || !MOBILE_GROUPING.test(grouping) || isPartOfCode(text, start, end)) return false;
	if (digits.length === 13 && text[start - 1] !== '+') return false;
	return (
		/^\d+$/.test(grouping) ||
		whole ||
		/(?:\+|00)86[ -]?$|^86[ -]$/.test(text.slice(Math.max(0, start - 6), start))
	);
}

function isCard(text: string, { digits, start, end, grouping, whole }: JoinedDigits): boolean {
	if (!CARD.test(digits) || !CARD_GROUPING.test(grouping) || !(whole || !grouping.includes(' ')))
		return false;
	return passesLuhn(digits) && !isUscc(digits) && !isPartOfCode(text, start, end);
}

/** Whether the digits stand within a longer code, a decimal fraction or the serial of a document's number. */
function isPartOfCode(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - 16), start);
	if (/[A-Za-z]$/.test(before) && !CALLED.test(before)) return true;
	if (/^[A-Za-z]/.test(text.slice(end, end + 1)) || /\d\.$/.test(before)) return true;
	return SERIAL_BEFORE.test(before) && /^(?:-\d+)?\s*号/.test(text.slice(end, end + 8));
}

function passesLuhn(digits: string): boolean {
	const sum = [...digits].reduceRight((sum, digit, place) => {
		const doubled = (digits.length - place) % 2 === 0 ? Number(digit) * 2 : Number(digit);
		return sum + (doubled > 9 ? doubled - 9 : doubled);
	}, 0);
	return sum % 10 === 0;
}
