import type { TextFacet } from '../../search/shelves.ts';
import { removing } from '../../words/conditions.ts';
import { countedHeading, lookUpLine, moreLine, searchedLine, texts as words } from '../../words/texts.ts';
import { makeChip } from '../chip.ts';
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
	const { page, lang, answer, show } = shown;
	const { whole, apart } = answer;
	const found = page.createDocumentFragment();
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
		const section = page.createElement('section');
		const title = page.createElement('h2');
		title.textContent = countedHeading(heading[lang], results.length, lang);
		const list = page.createElement('ol');
		list.className = 'hits plain';
		const fragments = await Promise.all(part.map((result) => result.data()));
		list.append(...fragments.map((each) => showHit(each, { ...shown, words: answer.words, phrase })));
		section.append(title, list);
		found.append(section);
	}
	if (total > show) {
		const button = page.createElement('button');
		button.type = 'button';
		button.className = 'btn btn--quiet';
		button.textContent = moreLine(total - show, SHOWN)[lang];
		button.addEventListener('click', shown.more);
		found.append(button);
	}
	return found;
}

/** What the texts are narrowed to, each a button that widens the search again. */
function showNarrowed({ page, lang, narrowed, widen }: Shown): HTMLElement {
	const list = page.createElement('ul');
	list.className = 'chips plain';
	for (const { facet, label } of narrowed)
		list.append(makeChip(label, removing.one[lang], lang, () => widen(facet)));
	return list;
}

function sayNothing(shown: Shown): readonly HTMLElement[] {
	const { page, lang, answer, texts } = shown;
	const heading = page.createElement('h2');
	heading.textContent = words.nothing[lang];
	const searched = page.createElement('p');
	searched.textContent = searchedLine(answer.words, texts)[lang];
	const fewer = page.createElement('p');
	fewer.textContent = words.fewer[lang];
	return [heading, searched, fewer, offerLookUp(shown)];
}

function offerLookUp({ page, lang, query, lookUp }: Shown): HTMLElement {
	const offer = page.createElement('p');
	offer.className = 'notice';
	const link = page.createElement('a');
	link.href = lookUp;
	link.textContent = words.lookUpParty[lang];
	offer.append(lookUpLine(query)[lang], lang === 'zh' ? '' : ' ', link);
	return offer;
}
