import { tag, type Lang } from '../domain/lang.ts';

const HAN = /\p{Script=Han}/u;
const WORD = /\p{L}{2}/u;

/**
 * The language tag that a text of a record carries on a page; undefined where it is the page's own. `source` is
 * the language of the sender's free text. Codes and numbers without words carry none.
 */
export function languageOf(text: string, source: string, lang: Lang): string | undefined {
	const chinese = HAN.test(text) && !source.startsWith('ja');
	const own = chinese ? 'zh' : source;
	if (own === lang || !WORD.test(text)) return undefined;
	if (chinese) return tag('zh');
	return own === 'zh' ? undefined : own;
}
