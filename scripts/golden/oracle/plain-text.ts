import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });
const known = new Map<string, string>();

/** A character as the oracle compares it: compatibility form, simplified, lower case; nothing for signs and spaces. */
function plainCharacter(character: string): string {
	const before = known.get(character);
	if (before !== undefined) return before;
	const normal = character.normalize('NFKC');
	const one = [...normal].length === 1 ? toSimplified(normal) : normal;
	const plain = one.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
	known.set(character, plain);
	return plain;
}

/** A text as the oracle compares it. Written anew for the oracle, which shares nothing with the look-up that it judges. */
export const plainText = (text: string): string => [...text].map(plainCharacter).join('');

const FORM =
	/(?:(?:集团)?(?:股份)?有限(?:责任)?公司|集团公司|总公司|公司|(?:农民)?专业合作社|合作社|经营部|商行|个体工商户)(?:.{0,6}分公司)?$/;

/** A plain name without its legal form; all of it where nothing would be left. */
export const withoutForm = (plain: string): string => plain.replace(FORM, '') || plain;

/**
 * The other ways in which a name may be written, plain and without the legal form: the place in brackets left out or
 * put first; 省 or 市 left out behind the place at the beginning.
 */
export function otherSpellings(display: string): readonly string[] {
	const [, before = '', inside = '', after = ''] =
		/^([^（(]+)[（(]([^）)]+)[）)](.+)$/.exec(display.normalize('NFC')) ?? [];
	const rest = withoutForm(plainText(after));
	const [first, place] = [plainText(before), plainText(inside)];
	const bracketed = first === '' || after === '' ? [] : [first + rest, place + first + rest];
	const [, bare = '', own = ''] = /^(.{2,4}?)[省市](.{2,})$/.exec(withoutForm(plainText(display))) ?? [];
	return own === '' ? bracketed : [...bracketed, bare + own];
}
