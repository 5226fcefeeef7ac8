/** The languages of the portal, the first of which is served from the root. */
export const langs = ['zh', 'en'] as const;

export type Lang = (typeof langs)[number];

/** The same words in every language; a sentence in one language alone does not compile. */
export type Wording = Readonly<Record<Lang, string>>;

/** The BCP 47 tag that a page in the language carries. */
export const tag = (lang: Lang) => (lang === 'zh' ? 'zh-CN' : 'en');

/** Sentences one after another: Chinese ones without a space between. */
export const joinSentences = (lang: Lang, ...sentences: readonly string[]): string =>
	sentences.filter(Boolean).join(lang === 'zh' ? '' : ' ');

/** Between things on one line, none of which begins with it where the line breaks. */
export const DOT = '\u00a0· ';

/** Between a label and what it names. */
export const COLON: Wording = { zh: '：', en: ': ' };

/** Between the things of a list within a sentence. */
export const COMMA: Wording = { zh: '、', en: ', ' };

/** Between things that may hold commas themselves. */
export const SEMICOLON: Wording = { zh: '；', en: '; ' };

/** English words with a small letter at their beginning, as they stand within a sentence. */
export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
