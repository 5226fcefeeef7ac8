import { languageOf } from '../../derive/language.ts';
import { COLON, DOT, type Lang } from '../../domain/lang.ts';
import { toStretches } from '../../search/words.ts';
import { texts as words } from '../../words/texts.ts';
import { make } from '../markup.ts';
import { UNTIL } from '../term.ts';
import { cutExcerpt, markPieces, matchWords, type Piece, type Places } from './excerpt.ts';
import type { TextLabels } from './labels.ts';
import type { Fragment } from './pagefind.ts';

/** What is needed to show a text that was found. */
export interface Showing {
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
	const { lang, home, labels } = showing;
	const [path = '', query = '', fragment = ''] = raw_url.split(/[?#]/);
	const list = filters['list']?.[0] ?? '';
	const asked = new URLSearchParams(query);
	const title = toStretches((lang === 'en' ? meta['other'] : undefined) ?? meta['title'] ?? '');
	const inTitle = markPieces(title, matchWords(title, showing.words, showing.phrase));
	const href = `${home}${path}${fragment === '' ? '' : `#${fragment}`}`;

	const stretches = toStretches(content);
	const places: Places = [...asked]
		.filter(([field]) => !field.startsWith('.'))
		.map(([field, from]) => [field, Number(from)]);
	const found = matchWords(stretches, showing.words, showing.phrase);
	const { field, pieces, cutBefore, cutBehind } = cutExcerpt(stretches, found, places);
	const label = field === null ? null : (labels.fields[`${list}.${field}`] ?? '');
	const gap = lang === 'zh' ? '……' : '…';

	const kind = [labels.lists[list] ?? list, ...(fragment === '' ? [] : [words.narrative[lang]])].join(DOT);
	const standing = labels.standings[`${list}.${filters['standing']?.[0]}`];
	return make(
		'li',
		{ [UNTIL]: filters['until']?.[0] ?? null },
		make('h3', {}, make('a', { href }, quote(inTitle, lang))),
		about(kind, asked.get('.day'), standing),
		make(
			'p',
			{},
			label !== null && make('b', {}, label),
			label !== null && COLON[lang],
			cutBefore && gap,
			quote(pieces, lang),
			cutBehind && gap
		)
	);
}

/** The kind of text, its day and its standing. */
const about = (
	kind: string,
	day: string | null,
	standing: { readonly word: string; readonly mark: string } | undefined
): HTMLElement =>
	make(
		'p',
		{ class: 'about' },
		kind,
		...(day === null ? [] : [DOT, make('time', { datetime: day }, day)]),
		...(standing ? [' ', make('span', { class: `tag tag--${standing.mark}` }, standing.word)] : [])
	);

/** Words of a text in their own language, with what was found in them marked. */
function quote(pieces: readonly Piece[], lang: Lang): HTMLElement {
	const own = languageOf(pieces.map(({ text }) => text).join(''), 'zh', lang);
	const parts = pieces.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
	return make('bdi', { lang: own ?? null }, ...parts);
}
