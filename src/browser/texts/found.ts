import type { TextFacet } from '../../search/shelves.ts';
import { removing } from '../../words/conditions.ts';
import { countedHeading, lookUpLine, moreLine, searchedLine, texts as words } from '../../words/texts.ts';
import { makeChip } from '../chip.ts';
import { make } from '../markup.ts';
import type { Answer } from './answer.ts';
import { showHit, type Showing } from './hit.ts';
import { SHOWN } from './query.ts';

/** What is shown of an answer. */
export interface Shown extends Omit<Showing, 'words' | 'phrase'> {
	readonly answer: Answer;
	readonly show: number;
	/** How many texts there are to be searched. */
	readonly texts: number;
	/** The address of the look-up for the query; offered first where the query looks like a name or a number. */
	readonly lookUp: string;
	readonly query: string;
	readonly looksListed: boolean;
	/** What the texts are narrowed to. */
	readonly narrowed: readonly { readonly facet: TextFacet; readonly label: string }[];
	widen(facet: TextFacet): void;
	more(): void;
}

/** The texts found, those with the words side by side first, each kind under its heading. */
export async function showFound(shown: Shown): Promise<DocumentFragment> {
	const { lang, answer, show } = shown;
	const { whole, apart } = answer;
	const found = document.createDocumentFragment();
	const total = whole.length + apart.length;
	if (shown.narrowed.length > 0) found.append(showNarrowed(shown));
	if (shown.looksListed && total > 0) found.append(offerLookUp(shown));
	if (total === 0) found.append(...sayNothing(shown));
	for (const [results, heading, phrase, from] of [
		[whole, words.whole, true, 0],
		[apart, words.apart, false, whole.length],
	] as const) {
		const part = results.slice(0, Math.max(0, show - from));
		if (part.length === 0) continue;
		const fragments = await Promise.all(part.map((result) => result.data()));
		const hits = fragments.map((each) => showHit(each, { ...shown, words: answer.words, phrase }));
		found.append(
			make(
				'section',
				{},
				make('h2', {}, countedHeading(heading[lang], results.length, lang)),
				make('ol', { class: 'hits plain' }, ...hits)
			)
		);
	}
	if (total > show) {
		const left = moreLine(total - show, SHOWN)[lang];
		const button = make('button', { type: 'button', class: 'btn btn--quiet' }, left);
		button.addEventListener('click', shown.more);
		found.append(button);
	}
	return found;
}

/** What the texts are narrowed to, each a button that widens the search again. */
const showNarrowed = ({ lang, narrowed, widen }: Shown): HTMLElement =>
	make(
		'ul',
		{ class: 'chips plain' },
		...narrowed.map(({ facet, label }) => makeChip(label, removing.one[lang], lang, () => widen(facet)))
	);

const sayNothing = (shown: Shown): readonly HTMLElement[] => [
	make('h2', {}, words.nothing[shown.lang]),
	make('p', {}, searchedLine(shown.answer.words, shown.texts)[shown.lang]),
	make('p', {}, words.fewer[shown.lang]),
	offerLookUp(shown),
];

const offerLookUp = ({ lang, query, lookUp }: Shown): HTMLElement =>
	make(
		'p',
		{ class: 'notice' },
		lookUpLine(query)[lang],
		lang === 'zh' ? '' : ' ',
		make('a', { href: lookUp }, words.lookUpParty[lang])
	);
