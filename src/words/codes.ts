import type { Wording } from '../domain/lang.ts';
import type { Mistype } from '../domain/identifiers/mistype.ts';

/** What is wrong with a code as it was typed. */
export function mistypeSays(mistype: Mistype): Wording {
	switch (mistype.kind) {
		case 'letter':
			return {
				zh: `第 ${mistype.place} 位是字母 ${mistype.letter}。统一社会信用代码不使用这个字母。`,
				en: `Character ${mistype.place} is the letter ${mistype.letter}, which a unified social credit code never has.`,
			};
		case 'script':
			return {
				zh: '里面有外形相近的其他文字的字母。',
				en: 'It holds letters of another script that look like Latin ones.',
			};
		case 'check':
			return {
				zh: '统一社会信用代码的校验位不符，可能输错了。',
				en: 'The check character of the unified social credit code does not fit: it may be mistyped.',
			};
		case 'length':
			return {
				zh: `统一社会信用代码是 18 位，这里是 ${mistype.length} 位。`,
				en: `A unified social credit code has 18 characters; this has ${mistype.length}.`,
			};
		case 'barcode':
			return {
				zh: '商品条码的校验位不符，可能输错了。',
				en: 'The check digit of the barcode does not fit: it may be mistyped.',
			};
		case 'person':
			return {
				zh: '这像是居民身份号码。本站不按身份号码查询，也请不要在这里输入。',
				en: 'This looks like a citizen’s identity number. Nothing here is looked up by it; please do not enter one.',
			};
	}
}

/** Before the code that was probably meant, and after it. */
export const isItMeant: Wording = { zh: '是不是：', en: 'Did you mean ' };
export const orNot: Wording = { zh: '？', en: '?' };
