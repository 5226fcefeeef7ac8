import { organisationEnding } from './organisation-names.ts';
import { compoundSurnames, singleSurnames } from './surnames.ts';

/**
 * Whether a name without a kind is taken for a natural person's: two to four Chinese characters, or Chinese
 * names joined by ·, without the ending of an organisation. An ending that given names have too (行, 园, 林业,
 * and any in a name of two characters) counts as an organisation's unless a surname and at most two
 * characters make up the whole: between a shop and a person, the person is protected.
 */
export function readsAsPerson(name: string): boolean {
	const bare = plain(name);
	if (/^\p{Script=Han}+(?:·\p{Script=Han}+)+$/u.test(bare)) return organisationEnding(bare) === 'none';
	if (!/^\p{Script=Han}{2,4}$/u.test(bare)) return false;
	const ending = organisationEnding(bare);
	if (ending !== 'maybe') return ending === 'none';
	const surname = surnameOf(bare);
	return surname !== null && bare.length - surname.length <= 2;
}

/**
 * A person's name as it may be shown: the surname and 某, 张某, 欧阳某; 某某 where no Chinese surname is
 * recognised, as in names with · or in Latin letters.
 */
export function maskPerson(name: string): string {
	const surname = surnameOf(plain(name));
	return surname === null ? '某某' : `${surname}某`;
}

/**
 * What follows the surname: what a mask hides and prose must hide too. Null where no surname is recognised or
 * the name is masked already.
 */
export function givenName(name: string): string | null {
	const bare = plain(name);
	const surname = surnameOf(bare);
	const rest = surname === null ? '' : bare.slice(surname.length);
	return rest === '' || /^[某*×XxＸ○〇]+$/.test(rest) ? null : rest;
}

function surnameOf(name: string): string | null {
	if (!/^[\p{Script=Han}*×Xx○]{1,5}$/u.test(name)) return null;
	if (name.length > 2 && compoundSurnames.has(name.slice(0, 2))) return name.slice(0, 2);
	return singleSurnames.has(name.slice(0, 1)) ? name.slice(0, 1) : null;
}

const plain = (name: string): string =>
	name
		.normalize('NFKC')
		.replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
		.replace(/[•‧・∙⋅･]/g, '·');
