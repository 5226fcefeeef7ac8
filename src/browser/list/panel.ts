import type { Narrowing } from '../../derive/narrowing.ts';
import { make } from '../markup.ts';
import type { Selection } from './select.ts';

/** A facet of the page: its label, and a box to tick and a count for each value. */
interface Group {
	readonly name: string;
	readonly label: string;
	readonly boxes: readonly Box[];
	/** The disclosure in which the values stand, where there are many. */
	readonly more: HTMLDetailsElement | null;
}

interface Box {
	readonly input: HTMLInputElement;
	readonly text: string;
	readonly count: Element;
}

/** The filters of a list. */
export interface Panel {
	readonly groups: readonly Group[];
	readonly from: HTMLInputElement;
	readonly to: HTMLInputElement;
	/** The label of the days. */
	readonly days: string;
	/** The wording of a value, or the value itself where the page does not have it. */
	wordingOf(facet: string, value: string): string;
}

/** Makes the links of the facets boxes to tick. */
export function openPanel(root: Element): Panel {
	const groups = [...root.querySelectorAll<HTMLElement>('[data-facet]')].map(openGroup);
	const day = (name: string) => root.querySelector<HTMLInputElement>(`input[name=${name}]`)!;
	return {
		groups,
		from: day('from'),
		to: day('to'),
		days: root.querySelector('.days legend')!.textContent.trim(),
		wordingOf: (facet, value) =>
			groups.find(({ name }) => name === facet)?.boxes.find(({ input }) => input.value === value)?.text ??
			value,
	};
}

function openGroup(element: HTMLElement): Group {
	const name = element.dataset['facet']!;
	const label = document.getElementById(`facet-${name}`)!;
	element.setAttribute('role', 'group');
	element.setAttribute('aria-labelledby', label.id);
	const boxes = [...element.querySelectorAll<HTMLAnchorElement>('a[data-value]')].map((link): Box => {
		const value = link.dataset['value']!;
		const input = make('input', { type: 'checkbox', name, value, autocomplete: 'off' });
		const text = link.textContent.trim();
		const count = link.nextElementSibling!;
		link.replaceWith(make('label', {}, input, make('span', {}, text), count));
		return { input, text, count };
	});
	const search = element.querySelector<HTMLInputElement>('input[type=search]');
	search?.addEventListener('input', () => findAmong(element, boxes, search.value));
	return {
		name,
		label: label.textContent.trim(),
		boxes,
		more: element.closest<HTMLDetailsElement>('.facets details'),
	};
}

/** Leaves of the values those that hold the words, and of the headings those with values. */
function findAmong(element: Element, boxes: readonly Box[], words: string): void {
	const wanted = words.trim().toLowerCase();
	for (const { input, text } of boxes) input.closest('li')!.hidden = !text.toLowerCase().includes(wanted);
	for (const heading of element.querySelectorAll('h3'))
		heading.hidden = !heading.nextElementSibling?.querySelector('li:not([hidden])');
}

/** Sets the filters as a list is narrowed, and opens where something is chosen. */
export function setPanel({ groups, from, to }: Panel, narrowing: Narrowing): void {
	for (const { name, boxes, more } of groups) {
		const chosen = narrowing.values[name] ?? [];
		for (const { input } of boxes) input.checked = chosen.includes(input.value);
		if (more && chosen.length > 0) more.open = true;
	}
	for (const [input, day] of [
		[from, narrowing.from ?? ''],
		[to, narrowing.to ?? ''],
	] as const)
		// A day that is being typed keeps its cursor.
		if (input.value !== day) input.value = day;
}

/** What is chosen, in the order of the page; values that the page does not have stay as they were. */
export function readPanel(
	{ groups, from, to }: Panel,
	before: Narrowing
): Pick<Narrowing, 'values' | 'from' | 'to'> {
	const values = groups.flatMap(({ name, boxes }) => {
		const own = boxes.map(({ input }) => input.value);
		const chosen = [
			...boxes.filter(({ input }) => input.checked).map(({ input }) => input.value),
			...(before.values[name] ?? []).filter((value) => !own.includes(value)),
		];
		return chosen.length > 0 ? [[name, chosen] as const] : [];
	});
	return { values: Object.fromEntries(values), from: from.value || null, to: to.value || null };
}

/** Says beside each value how many records it has under the other conditions. */
export function sayCounts({ groups }: Panel, counts: Selection['counts']): void {
	for (const { name, boxes } of groups)
		for (const { input, count } of boxes) {
			const number = counts[name]?.get(input.value) ?? 0;
			count.textContent = number.toLocaleString('en');
			input.closest('li')!.classList.toggle('nothing', number === 0 && !input.checked);
		}
}
