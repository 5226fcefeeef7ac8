/** The attribute that names the last day, `YYYY-MM-DD`, on which what the element holds may be shown. */
export const UNTIL = 'data-until';

/** The attribute that names the template which takes the element's place afterwards. */
export const INSTEAD = 'data-instead';

/**
 * Takes down everything whose last day is before `today`, on a page that was built before it and is still being
 * read. What has no template simply goes; where one takes its place, the template's title replaces the page's, which
 * says the name.
 */
export function takeDown(page: Document, today: string): void {
	for (const element of page.querySelectorAll(`[${UNTIL}]`)) {
		if (element.getAttribute(UNTIL)! >= today) continue;
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
