/** The element that a selector names, which the page has. */
export function partOf<E extends HTMLElement>(within: ParentNode, selector: string): E {
	const found = within.querySelector<E>(selector);
	if (!found) throw new Error(`The page has no ${selector}.`);
	return found;
}

/** Shows a bar at so much of a whole, or hides it. */
export function setBar(
	bar: HTMLProgressElement,
	at: { readonly done: number; readonly of: number } | null
): void {
	bar.hidden = at === null;
	if (at === null) return;
	bar.max = Math.max(1, at.of);
	bar.value = at.done;
}
