/** Makes an element. Attributes that are null and content that is false are left out; texts are text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Readonly<Record<string, string | null>>,
	...content: readonly (Node | string | false)[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(name);
	for (const key in attributes) if (attributes[key] != null) element.setAttribute(key, attributes[key]);
	element.append(...content.filter((each) => each !== false));
	return element;
}
