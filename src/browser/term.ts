/** The attribute that names the last day, `YYYY-MM-DD`, on which what the element holds may be shown. */
export const UNTIL = 'data-until';

/** The attribute that names the template which takes the element's place afterwards. */
export const INSTEAD = 'data-instead';

/** The attribute that says which words take the element's place afterwards, within a sentence. */
export const ELSE = 'data-else';

/**
 * Takes down everything whose last day is before `today`, on a page that was built before it and is still being
 * read. What has nothing to take its place simply goes; words take it within a sentence; where a template does, its
 * title replaces the page's, which says the name.
 */
export function takeDown(page: Document, today: string): void {
	for (const element of page.querySelectorAll(`[${UNTIL}]`)) {
		if (element.getAttribute(UNTIL)! >= today) continue;
		const words = element.getAttribute(ELSE);
		if (words !== null) {
			element.replaceWith(words);
			continue;
		}
		const instead = page.getElementById(element.getAttribute(INSTEAD) ?? '');
		if (!isTemplate(instead)) {
			element.remove();
			continue;
		}
		page.title = instead.title;
		element.replaceWith(instead.content.cloneNode(true));
	}
}

const isTemplate = (element: Element | null): element is HTMLTemplateElement =>
	element?.localName === 'template';
