import { coreOf } from '../legal-forms.ts';
import { spellingsOf } from '../spellings.ts';
import type { Code } from './codes.ts';
import type { Line, ListedName } from './findings.ts';
import type { Reading } from './name.ts';

/**
 * What a line meets, by comparing it with every name: `page match` of each party, sorted. Shares the folding and the
 * legal forms with the matching, and nothing else.
 */
export function plainScan(line: Line, names: readonly ListedName[], reading: Reading): readonly string[] {
	const order = ['code', 'name', 'similar'];
	const best = new Map<string, string>();
	for (const listed of names) {
		const match = matchOf(line, listed, reading);
		const before = best.get(listed.page);
		if (match && (!before || order.indexOf(match) < order.indexOf(before))) best.set(listed.page, match);
	}
	return [...best].map(([page, match]) => `${page} ${match}`).toSorted();
}

function matchOf({ name, code }: Line, listed: ListedName, reading: Reading) {
	const bodies = (each: readonly Code[], scheme: RegExp) =>
		each
			.filter(({ scheme: its }) => scheme.test(its))
			.map(({ value }) => (value.length === 18 ? value.slice(8, 17) : value));
	let isOther = false;
	if (code) {
		const kin = /uscc|orgcode/.test(code.scheme) ? /uscc|orgcode/ : new RegExp(code.scheme);
		const [own, its] = [bodies([code], kin), bodies(listed.codes, kin)];
		if (its.includes(own[0]!)) return 'code';
		isOther = its.length > 0;
	}
	if (!name) return null;
	const [own, its] = [reading.folding.fold(name.name), reading.folding.fold(listed.name)];
	if (own === its) return isOther ? 'similar' : 'name';
	return isAlike(name.name, listed.name, own, its, reading) ? 'similar' : null;
}

const BRANCH = /^(?<head>.+?(?:公司|厂)).*(?:分公司|营业部)$/;

function isAlike(
	name: string,
	other: string,
	own: string,
	its: string,
	{ folding, soundOf }: Reading
): boolean {
	const [ownHead, itsHead] = [own, its].map((each) => BRANCH.exec(each)?.groups?.['head'] ?? null);
	const ownCore = ownHead === null ? coreOf(own) : own;
	const itsCore = itsHead === null ? coreOf(its) : its;
	const heads = [ownHead, itsHead].map((head) => (head == null ? null : coreOf(head)));
	if (heads[0] !== null && (heads[0] === heads[1] || (heads[1] === null && heads[0] === itsCore)))
		return true;
	if (heads[1] !== null && heads[0] === null && heads[1] === ownCore) return true;
	if (Math.min(ownCore.length, itsCore.length) < 2) return false;
	const forms = (written: string, core: string, head: string | null | undefined) => [
		core,
		...(head === null ? spellingsOf(written, folding).map((spelling) => spelling.core) : []),
	];
	const theirs = forms(other, itsCore, itsHead);
	if (forms(name, ownCore, ownHead).some((form) => theirs.includes(form))) return true;
	if (Math.max(ownCore.length, itsCore.length) >= 4 && distance(ownCore, itsCore) === 1) return true;
	const sounds = (text: string) => [...text].map(soundOf).join(' ');
	return sounds(ownCore) === sounds(itsCore) || hasSlippedForm(own, ownHead, itsCore, itsHead);
}

/** True where what is left of a name behind the core of another is a legal form with one slip. */
function hasSlippedForm(
	own: string,
	head: string | null | undefined,
	core: string,
	itsHead: string | null | undefined
) {
	if (head !== null || itsHead !== null || core.length < 2) return false;
	const forms = ['集团股份有限公司', '股份有限公司', '有限责任公司', '集团有限公司', '有限公司'];
	return forms.some((form) => {
		if (own.startsWith(core) && distance(own.slice(core.length), form) === 1) return true;
		const swapped = core.slice(0, -1) + form[0] + core.at(-1) + form.slice(1);
		return own === swapped && core.at(-1) !== form[0];
	});
}

/** The number of changes, omissions, additions and swaps of neighbours between two texts, by the whole matrix. */
function distance(a: string, b: string): number {
	const rows = Array.from({ length: a.length + 1 }, (_, row) =>
		Array.from({ length: b.length + 1 }, (__, column) => (row === 0 ? column : column === 0 ? row : 0))
	);
	for (let row = 1; row <= a.length; row++)
		for (let column = 1; column <= b.length; column++) {
			const change = rows[row - 1]![column - 1]! + Number(a[row - 1] !== b[column - 1]);
			let least = Math.min(change, rows[row - 1]![column]! + 1, rows[row]![column - 1]! + 1);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
				least = Math.min(least, rows[row - 2]![column - 2]! + 1);
			rows[row]![column] = least;
		}
	return rows[a.length]![b.length]!;
}
