import { languageOf } from '../../derive/language.ts';
import { cellText } from '../../derive/pieces.ts';
import { langs, type Lang } from '../../domain/lang.ts';
import { UNTIL } from '../term.ts';
import type { RowRead } from './source.ts';

/**
 * Fills a copy of the list's own row, in which every part stands, and takes out of it what the record leaves blank.
 * `base` is the address of the list; `until` the last day on which the row may be shown, or null.
 */
export function fillRow(
	template: HTMLTemplateElement,
	{ piece, row }: RowRead,
	until: string | null,
	base: string,
	lang: Lang
): HTMLTableRowElement {
	const [path, title, under, source, standing, ...cells] = row;
	const line = template.content.firstElementChild!.cloneNode(true) as HTMLTableRowElement;
	const [head, ...data] = [...line.cells];
	const say = (element: Element, text: string) => {
		const said = element.querySelector('bdi')!;
		const language = languageOf(text, source, lang);
		if (language) said.lang = language;
		said.textContent = text;
	};
	if (until !== null) line.setAttribute(UNTIL, until);
	const link = head!.querySelector('a')!;
	link.href = `${base}${path}/`;
	if (typeof title === 'string') say(link, title);
	else link.textContent = cellText(piece, title, lang);
	const below = head!.querySelector('small')!;
	if (under === null) below.remove();
	else below.textContent = under;
	for (const [at, cell] of cells.entries()) {
		const text = cellText(piece, cell, lang);
		if (text !== '') {
			say(data[at]!, text);
			continue;
		}
		data[at]!.removeAttribute('data-th');
		data[at]!.replaceChildren();
	}
	if (standing >= 0) {
		const [mark, ...word] = piece.standings[standing]!;
		const tag = line.querySelector('.tag')!;
		tag.className = `tag tag--${mark}`;
		tag.textContent = word[langs.indexOf(lang)]!;
	}
	return line;
}
