/** The element that a selector names, which the page has. */
export function partOf<E extends HTMLElement>(within: ParentNode, selector: string): E {
	const found = within.querySelector<E>(selector);
	if (!found) throw new Error(`The page has no ${selector}.`);
	return found;
}

/** An element with text or elements in it; never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Readonly<Record<string, string>>,
	...within: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	element.append(...within);
	return element;
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
