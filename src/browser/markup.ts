type Child = Node | string | null | undefined | false;

/** Makes an element. Attributes that are null are left out; texts are text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Readonly<Record<string, string | null>> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
	element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
	return element;
}

/** The language of a text of the source: Chinese where it holds a Chinese character, else unsaid. */
export const langOfText = (text: string): string | null => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : null);
