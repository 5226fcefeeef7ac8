import type { Hit } from '../../search/answer.ts';
import { arrange } from '../../search/grouping.ts';
import type { LookUpWords } from '../../words/look-up.ts';
import { make } from '../markup.ts';
import { langOfText, markedName, numberOf, tagsOf } from './tags.ts';
import { reasonOf } from './words.ts';

/** Hits as sections, what is the same apart from what holds the query and from what is similar. */
export function toSections(
	hits: readonly Hit[],
	asked: string,
	words: LookUpWords,
	home: string
): readonly HTMLElement[] {
	return arrange(hits).map(({ closeness, groups }) =>
		make(
			'section',
			{ 'aria-labelledby': `found-${closeness}`, class: `found found--${closeness}` },
			make('h2', { id: `found-${closeness}` }, words.closeness[closeness]),
			closeness === 'similar' && make('p', { class: 'hint' }, words.said.notWhatWasAsked),
			...groups.flatMap(({ group, hits: own }) => [
				make('h3', { class: 'found__group' }, words.groups[group]),
				toList(own, asked, words, home),
			])
		)
	);
}

/** Hits as a list: the name, where it is listed, its number, and why it is here. */
export const toList = (hits: readonly Hit[], asked: string, words: LookUpWords, home: string): HTMLElement =>
	make(
		'ol',
		{ class: 'hits plain' },
		...hits.map((hit) => make('li', {}, ...partsOf(hit, asked, words, home)))
	);

function partsOf(hit: Hit, asked: string, words: LookUpWords, home: string): readonly HTMLElement[] {
	const number = numberOf(hit);
	const title = make(
		'a',
		{ class: 'hits__name', href: `${home}${hit.path}/`, lang: langOfText(hit.name) },
		...markedName(hit.name, asked)
	);
	const beside = [
		...(number === null ? [] : [make('span', { class: 'code' }, number)]),
		...labelled(words.said.presentName, hit.present),
		...labelled(words.said.maker, hit.maker),
	];
	return [
		title,
		make('span', { class: 'hits__tags' }, ...tagsOf(hit, words)),
		...(beside.length > 0 ? [make('p', { class: 'hits__more' }, ...beside)] : []),
		make('p', { class: 'hits__why' }, make('b', {}, words.said.why), words.reasons[reasonOf(hit, asked)]),
	];
}

const labelled = (label: string, text: string | null) =>
	text === null ? [] : [make('span', {}, label, make('bdi', { lang: langOfText(text) }, text))];
