import { languageOf } from '../../derive/language.ts';
import type { CheckNotice } from '../../derive/check-notice.ts';
import { COMMA, type Lang } from '../../domain/lang.ts';
import type { Spoken } from '../../words/affected.ts';
import { make } from '../markup.ts';

/** The page's language and its words, which stand in its markup. */
export interface Speech {
	readonly lang: Lang;
	readonly words: Spoken;
	/** What stands between the members of a list. */
	readonly joint: string;
}

export const speechOf = (root: HTMLElement, lang: Lang): Speech => ({
	lang,
	words: JSON.parse(root.dataset['words']!) as Spoken,
	joint: COMMA[lang],
});

/** A sentence with its `{…}` filled in. */
export const fill = (sentence: string, parts: Readonly<Record<string, string>>): string =>
	sentence.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');

/** Words of a notice, with their language, and something between each two. */
export const quote = (
	texts: readonly string[],
	{ language = 'zh' }: CheckNotice,
	{ lang }: Speech,
	joint: string
): readonly (Node | string)[] =>
	texts.flatMap((text, at) => {
		const own = languageOf(text, language, lang);
		const words = make('bdi', { lang: own ?? null }, text);
		return at === 0 ? [words] : [joint, words];
	});
