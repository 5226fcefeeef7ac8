const WORDS = /身份证|公民身份|身份号|证件号|银行[卡账帐]|[账帐][号户]|卡号|家住|住址/;
const RARE_DIGITS = /\p{N}(?:[^\p{L}\p{N}]{0,3}\p{N}){10}/u;
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;
const BEGIN_WORDS = new Set([...'身公证银账帐卡家住'].map((character) => character.charCodeAt(0)));

/**
 * Whether a text may hold what `findPersonal` looks for: eleven digits with only spaces and hyphens between
 * them, a word such as 身份证, or characters that may hide either. One pass, since nearly every cell of a large
 * export and every page goes through it and almost none needs more.
 */
export function maybePersonal(text: string): boolean {
	let digits = 0;
	let words = false;
	let rare = false;
	for (let place = 0; place < text.length; place++) {
		const code = text.charCodeAt(place);
		if (isDigit(code)) {
			if (++digits === 11) return true;
		} else if (!isGap(code)) {
			digits = 0;
			if (code >= 0x4e00 && code <= 0x9fff) words ||= BEGIN_WORDS.has(code);
			else if (code > 0x7e && !isPunctuation(code)) rare = true;
		}
	}
	return (words && WORDS.test(text)) || (rare && (INVISIBLE.test(text) || RARE_DIGITS.test(text)));
}

const isDigit = (code: number) => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

const isGap = (code: number) =>
	code === 0x20 ||
	code === 0x2d ||
	code === 0xa0 ||
	code === 0x3000 ||
	code === 0xff0d ||
	code === 0x2212 ||
	(code >= 0x2000 && code <= 0x200a) ||
	(code >= 0x2010 && code <= 0x2015);

const isPunctuation = (code: number) =>
	(code >= 0x3001 && code <= 0x301f) ||
	(code >= 0xff01 && code <= 0xff5e) ||
	(code >= 0x2018 && code <= 0x2026) ||
	code === 0xb7;
