import type { Hit } from '../../search/answer.ts';
import { arrange } from '../../search/grouping.ts';
import type { LookUpWords } from '../../words/look-up.ts';
import { make } from '../markup.ts';
import { langOfText, markedName, numberOf, tagsOf } from './tags.ts';
import { reasonOf } from './words.ts';

/** How many suggestions of each group are shown at most. */
const ROOM = { party: 5, person: 2, thing: 3 };

/**
 * The closest hits as options of a listbox, in groups with headings. `id` begins the ids of what is made; `home` is where
 * the pages of the language begin, with `/` at its end.
 */
export function toOptions(
	hits: readonly Hit[],
	asked: string,
	words: LookUpWords,
	{ id, home }: { readonly id: string; readonly home: string }
): readonly HTMLElement[] {
	let count = 0;
	return arrange(hits, ROOM).flatMap(({ closeness, groups }) =>
		groups.map(({ group, hits: own }) => {
			const heading = `${id}-${closeness}-${group}`;
			return make(
				'div',
				{ role: 'group', 'aria-labelledby': heading },
				make(
					'div',
					{ id: heading, class: 'suggest__head', role: 'presentation' },
					make('b', {}, words.closeness[closeness]),
					' ',
					make('span', {}, words.groups[group])
				),
				...own.map((hit) => toOption(hit, `${id}-${count++}`))
			);
		})
	);

	function toOption(hit: Hit, option: string) {
		const about = [words.reasons[reasonOf(hit, asked)], numberOf(hit)].filter(Boolean).join(' · ');
		return make(
			'a',
			{ role: 'option', id: option, href: `${home}${hit.path}/`, tabindex: '-1', 'aria-selected': 'false' },
			make('b', { lang: langOfText(hit.name) }, ...markedName(hit.name, asked)),
			make(
				'small',
				{},
				about,
				...beside(words.said.presentName, hit.present),
				...beside(words.said.maker, hit.maker)
			),
			make('span', { class: 'suggest__tags' }, ...tagsOf(hit, words))
		);
	}
}

const beside = (label: string, text: string | null) =>
	text === null ? [] : [` · ${label}`, make('bdi', { lang: langOfText(text) }, text)];
