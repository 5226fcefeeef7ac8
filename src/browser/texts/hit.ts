import { languageOf } from '../../derive/language.ts';
import type { Lang } from '../../domain/lang.ts';
import { toStretches } from '../../search/words.ts';
import { texts as words } from '../../words/texts.ts';
import { cutExcerpt, markPieces, matchWords, type Piece, type Places } from './excerpt.ts';
import type { TextLabels } from './labels.ts';
import type { Fragment } from './pagefind.ts';
import { UNTIL } from '../term.ts';

/** What is needed to show a text that was found. */
export interface Showing {
	readonly page: Document;
	readonly lang: Lang;
	/** The address of the pages of this language, with `/` at its end. */
	readonly home: string;
	readonly labels: TextLabels;
	readonly words: readonly string[];
	/** True where the words were found side by side. */
	readonly phrase: boolean;
}

/** A text that was found: its title, what it is, and the words around what was looked for. Goes after its last day. */
export function showHit({ raw_url, content, meta, filters }: Fragment, showing: Showing): HTMLLIElement {
	const { page, lang, home, labels } = showing;
	const [path = '', query = '', fragment = ''] = raw_url.split(/[?#]/);
	const list = filters['list']?.[0] ?? '';
	const asked = new URLSearchParams(query);
	const title = toStretches((lang === 'en' ? meta['other'] : undefined) ?? meta['title'] ?? '');
	const link = page.createElement('a');
	link.href = `${home}${path}${fragment === '' ? '' : `#${fragment}`}`;
	const inTitle = markPieces(title, matchWords(title, showing.words, showing.phrase));
	link.append(quote(inTitle, showing));
	const heading = page.createElement('h3');
	heading.append(link);

	const stretches = toStretches(content);
	const places: Places = [...asked]
		.filter(([field]) => !field.startsWith('.'))
		.map(([field, from]) => [field, Number(from)]);
	const found = matchWords(stretches, showing.words, showing.phrase);
	const { field, pieces, cutBefore, cutBehind } = cutExcerpt(stretches, found, places);
	const excerpt = page.createElement('p');
	if (field !== null) {
		const label = page.createElement('b');
		label.textContent = labels.fields[`${list}.${field}`] ?? '';
		excerpt.append(label, lang === 'zh' ? '：' : ': ');
	}
	const gap = lang === 'zh' ? '……' : '…';
	if (cutBefore) excerpt.append(gap);
	excerpt.append(quote(pieces, showing));
	if (cutBehind) excerpt.append(gap);

	const item = page.createElement('li');
	const [until] = filters['until'] ?? [];
	if (until !== undefined) item.setAttribute(UNTIL, until);
	const kind = [labels.lists[list] ?? list, ...(fragment === '' ? [] : [words.narrative[lang]])].join(' · ');
	const standing = labels.standings[`${list}.${filters['standing']?.[0]}`];
	item.append(heading, about(kind, asked.get('.day'), standing, page), excerpt);
	return item;
}

/** The kind of text, its day and its standing. */
function about(
	kind: string,
	day: string | null,
	standing: { readonly word: string; readonly mark: string } | undefined,
	page: Document
): HTMLElement {
	const line = page.createElement('p');
	line.className = 'about';
	line.append(kind);
	if (day !== null) {
		const time = page.createElement('time');
		time.dateTime = day;
		time.textContent = day;
		line.append(' · ', time);
	}
	if (standing) {
		const tag = page.createElement('span');
		tag.className = `tag tag--${standing.mark}`;
		tag.textContent = standing.word;
		line.append(' ', tag);
	}
	return line;
}

/** Words of a text in their own language, with what was found in them marked. */
function quote(pieces: readonly Piece[], { page, lang }: Showing): HTMLElement {
	const quoted = page.createElement('bdi');
	const language = languageOf(pieces.map(({ text }) => text).join(''), 'zh', lang);
	if (language !== undefined) quoted.lang = language;
	for (const { text, marked } of pieces) {
		if (!marked) {
			quoted.append(text);
			continue;
		}
		const mark = page.createElement('mark');
		mark.textContent = text;
		quoted.append(mark);
	}
	return quoted;
}
