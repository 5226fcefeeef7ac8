import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';

/** A mark as a page says it: its place, what it reads, and where it leads; blank where it leads nowhere. */
export interface PageMark {
	readonly place: string;
	readonly text: string;
	readonly href: string;
}

/** What a page says of the figure whose marks are read. */
export interface FigurePage {
	readonly html: string;
	/** The cells of the table with numbers. */
	readonly cells: readonly PageMark[];
	/** The marks of the drawings that lead anywhere. */
	readonly marks: readonly PageMark[];
}

const CELL = /<td class="num" data-mark="([^"]*)">(.*?)<\/td>/gs;
const MARK = /<a href="([^"]*)" aria-label="([^"]*)"[^>]*? data-row="([^"]*)" data-column="([^"]*)"/g;

/** Reads the figure of a page of a built site. */
export function readFigurePage(site: string, path: string, id: string): FigurePage {
	const page = readFileSync(join(site, path, 'index.html'), 'utf8');
	const start = page.indexOf(`data-figure="${id}"`);
	const html = page.slice(start, page.indexOf('</figure>', start));
	return {
		html: page,
		cells: [...html.matchAll(CELL)].map(([, place = '', cell = '']) => ({
			place: decodeHTML(place),
			text: decodeHTML(cell.replace(/<span class="sr">[^<]*<\/span>|<[^>]*>/g, ' '))
				.replace(/\s+/g, ' ')
				.trim(),
			href: decodeHTML(/href="([^"]*)"/.exec(cell)?.[1] ?? ''),
		})),
		marks: [...html.matchAll(MARK)].map(([, href = '', text = '', row = '', column = '']) => ({
			place: decodeHTML(`${row} ${column}`),
			text: decodeHTML(text),
			href: decodeHTML(href),
		})),
	};
}

/** The addresses that the page lists under one heading of the records behind its marks. */
export function rowsUnder(html: string, anchor: string): readonly string[] | null {
	const start = html.indexOf(`<section id="${anchor}"`);
	if (start < 0) return null;
	const part = html.slice(start, html.indexOf('</section>', start));
	return part.includes('<ul')
		? [...part.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => decodeHTML(href))
		: [];
}
