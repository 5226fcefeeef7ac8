import type { Hit } from '../../search/answer.ts';
import type { LookUpWords } from '../../words/look-up.ts';
import { make } from '../markup.ts';

/** The lists on which a hit is, each with its standing in a word and a shape; a list that is there twice is said once. */
export function tagsOf({ lists: on }: Hit, { lists }: LookUpWords): readonly HTMLElement[] {
	const tags = on.map(({ dataset, standing }) => {
		const list = lists[dataset];
		const mark = standing === 'ended' ? 'ended' : (list?.mark ?? 'now');
		return { mark, text: [list?.title ?? dataset, list?.[standing]].filter(Boolean).join(' · ') };
	});
	const once = new Map(tags.map((tag) => [tag.text, tag]));
	return [...once.values()].map(({ mark, text }) => make('span', { class: `tag tag--${mark}` }, text));
}

/** The number that tells a hit from its namesakes: the one that was found, else the code under which its page stands. */
export const numberOf = ({ number, path }: Hit): string | null =>
	number ?? /^party\/(?!p-)(?:org-|reg-)?(.+)$/.exec(path)?.[1] ?? null;

/** A name with the query marked in it, where it stands there as it was typed. */
export function markedName(name: string, asked: string): readonly (Node | string)[] {
	const at = name.indexOf(asked);
	return asked === '' || at < 0
		? [name]
		: [name.slice(0, at), make('mark', {}, asked), name.slice(at + asked.length)];
}

/** The language of a text of the source: Chinese where it holds a Chinese character, else unsaid. */
export const langOfText = (text: string): string | null => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : null);
