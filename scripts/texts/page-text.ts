import { decodeHTML } from 'entities';

/** The mark of the element whose text is what people have written for readers. */
const MARKED = /<([a-z]+)\b[^>]*\sdata-text(?:="[^"]*")?[^>]*>/;
const MUTE = /<(template|svg|script|style|noscript)\b[^>]*>[\s\S]*?<\/\1>/g;
/** Elements that stand within a line: what is on either side of their tags belongs together. */
const INLINE = /<\/?(?:a|abbr|b|bdi|code|em|i|small|span|strong|sub|sup|time|u|wbr)\b[^>]*>/g;

/**
 * A page's heading and the text of its element `data-text` without it, white space as one space and a point behind
 * each heading; null without one.
 */
export function textOfPage(html: string): { readonly title: string; readonly text: string } | null {
	const start = MARKED.exec(html);
	if (!start) return null;
	const inside = elementFrom(html, start.index + start[0].length, start[1]!).replace(MUTE, ' ');
	const heading = /<h([12])\b[^>]*>([\s\S]*?)<\/h\1>/.exec(inside);
	return {
		title: plain(heading?.[2] ?? ''),
		text: plain(heading ? inside.replace(heading[0], ' ') : inside),
	};
}

/** What an element holds whose start tag ends at `from`. */
function elementFrom(html: string, from: number, name: string): string {
	let depth = 1;
	for (const { 0: tag, index } of html.slice(from).matchAll(new RegExp(`</?${name}\\b[^>]*>`, 'g'))) {
		depth += tag.startsWith('</') ? -1 : 1;
		if (depth === 0) return html.slice(from, from + index);
	}
	return html.slice(from);
}

const plain = (html: string) =>
	decodeHTML(
		html
			.replace(INLINE, '')
			.replace(/<\/h\d>/g, ' · ')
			.replace(/<[^>]*>/g, ' ')
	)
		.replace(/\s+/g, ' ')
		.trim();
