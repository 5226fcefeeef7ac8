import { mistypeOf, USCC_LENGTH } from '../../domain/identifiers/mistype.ts';
import { joinSentences, type Lang } from '../../domain/lang.ts';
import { isItMeant, mistypeSays, orNot } from '../../words/codes.ts';
import { make } from '../markup.ts';
import { addressOf } from '../query-address.ts';

/** What is wrong with a code that was typed, and whether it is a person's number, by which nothing is looked up. */
export interface Slip {
	readonly personal: boolean;
	/** Whether it may only be not typed to its end. */
	readonly unfinished: boolean;
	readonly says: HTMLElement;
}

/** Says what is wrong with a code, with the code that was probably meant as a link that looks it up on a page. */
export function slipIn(query: string, page: string, lang: Lang): Slip | null {
	const mistype = mistypeOf(query);
	if (mistype === null) return null;
	const { kind, meant } = mistype;
	const unfinished = kind === 'length' && mistype.length < USCC_LENGTH;
	const says = mistypeSays(mistype)[lang];
	return {
		personal: kind === 'person',
		unfinished,
		says:
			meant === null
				? make('p', { class: 'slip' }, says)
				: make(
						'p',
						{ class: 'slip' },
						joinSentences(lang, says, isItMeant[lang]),
						make('a', { class: 'code', href: addressOf(page, meant) }, meant),
						orNot[lang]
					),
	};
}
