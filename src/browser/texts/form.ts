import type { Lang } from '../../domain/lang.ts';
import { textFacets, type Shelves, type TextFacet } from '../../search/shelves.ts';
import type { Answer } from './answer.ts';
import { SHOWN, type Query } from './query.ts';

const field = (form: HTMLFormElement, name: string) =>
	form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;

const selects = (form: HTMLFormElement) =>
	textFacets.flatMap((facet) => {
		const select = field(form, facet);
		return select instanceof HTMLSelectElement ? [{ facet, select }] : [];
	});

/** What the form asks. */
export const readForm = (form: HTMLFormElement): Query => ({
	q: field(form, 'q')?.value.trim() ?? '',
	under: Object.fromEntries(
		selects(form).flatMap(({ facet, select }) => (select.value === '' ? [] : [[facet, select.value]]))
	),
	sort: field(form, 'sort')?.value === 'day' ? 'day' : 'fit',
	show: SHOWN,
});

/** Sets the form to a query. A code that the form does not offer counts as none. */
export function writeForm(form: HTMLFormElement, { q, under, sort }: Query): void {
	for (const { facet, select } of selects(form)) {
		select.value = under[facet] ?? '';
		if (select.selectedIndex < 0) select.value = '';
	}
	const [query, order] = [field(form, 'q'), field(form, 'sort')];
	if (query) query.value = q;
	if (order) order.value = sort === 'day' ? 'day' : '';
}

/** Opens the filters where one of them is set, so that it can be seen. */
export function openSelects(form: HTMLFormElement, { under, sort }: Query): void {
	const details = form.querySelector('details');
	if (details && (Object.keys(under).length > 0 || sort === 'day')) details.open = true;
}

/** Says at every option how many texts it would leave; options that would leave none cannot be chosen. */
export function writeCounts(form: HTMLFormElement, counts: Answer['counts']): void {
	for (const { facet, select } of selects(form))
		for (const option of select.options) {
			if (option.value === '') continue;
			keepLabel(option);
			const count = counts[facet][option.value] ?? 0;
			option.text = `${option.dataset['label']} (${count.toLocaleString('en')})`;
			option.disabled = count === 0 && !option.selected;
		}
}

/** Says how much there is to be searched, and how much the first search loads. */
export function sayWeight(form: HTMLFormElement, { texts, bytes }: Shelves, lang: Lang): void {
	const line = form.querySelector('[data-weight]');
	const numbers = { '[data-count]': texts[lang], '[data-size]': Math.ceil(bytes / 1000) };
	for (const [place, number] of Object.entries(numbers))
		line?.querySelector(place)?.replaceChildren(number.toLocaleString('en'));
	line?.setAttribute('data-weight', 'known');
}

/** The wording of the code that a facet is set to, without its count. */
export const labelOf = (form: HTMLFormElement, facet: TextFacet): string => {
	const [option] = selects(form).flatMap((each) =>
		each.facet === facet ? [...each.select.selectedOptions] : []
	);
	return option ? keepLabel(option) : '';
};

const keepLabel = (option: HTMLOptionElement): string => (option.dataset['label'] ??= option.text);
