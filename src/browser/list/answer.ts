import { PAGE_LENGTH } from '../../derive/listing.ts';
import { narrowedAddress, WHOLE, type Narrowing } from '../../derive/narrowing.ts';
import type { Lang } from '../../domain/lang.ts';
import { sentence } from '../../words/conditions.ts';
import { chosen, showButton } from '../../words/filters.ts';
import { inOrder, range } from '../../words/paging.ts';
import { conditionsOf, partsOf, showParts } from './conditions.ts';
import type { ListPageRead } from './page.ts';
import { pagerOf } from './pager.ts';
import { sayCounts, type Panel } from './panel.ts';
import { fillRow } from './row.ts';

export { readPage } from './page.ts';

/** A list's page, and what it is asked to show. */
export interface Asked {
	readonly root: HTMLElement;
	readonly panel: Panel;
	/** The address of the list. */
	readonly base: string;
	readonly narrowing: Narrowing;
	/** The wording of its order. */
	readonly order: string;
	readonly lang: Lang;
	/** Narrows the list anew, asked by the button of this place. */
	go(narrowing: Narrowing, place: number): void;
}

/** Shows a page of a narrowed list in the place of what stands there, and says what it is narrowed to. */
export function showPage({ total, page, rows, counts }: ListPageRead, asked: Asked): void {
	const { root, panel, base, narrowing, order, lang, go } = asked;
	const find = <E extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<E>(selector)!;
	const table = find<HTMLTableElement>('table.ledger');
	const title = root.dataset['title']!;
	const words = sentence(title, total, conditionsOf(panel, narrowing, lang), lang);
	const said = find('.sentence');
	if (said.textContent !== words) said.textContent = words;
	const first = (page - 1) * PAGE_LENGTH + 1;
	const span = range(first, first + rows.length - 1)[lang];
	find('.range').textContent = span;
	table.caption!.textContent = title + (lang === 'zh' ? '，' : ', ') + span + inOrder(order, lang);
	const template = find<HTMLTemplateElement>('template[data-row]');
	table.tBodies[0]!.replaceChildren(...rows.map(([row, until]) => fillRow(template, row, until, base, lang)));
	find('[data-none]').hidden = total > 0;
	find('.range').hidden = table.hidden = total === 0;
	root.querySelector('.pager')?.remove();
	const hrefOf = (number: number) => narrowedAddress(base, { ...narrowing, page: number });
	const pager = pagerOf(page, Math.ceil(total / PAGE_LENGTH), hrefOf, lang);
	if (pager) table.after(pager);

	const parts = partsOf(panel, narrowing, lang);
	showParts(find('.chips'), parts, { ...WHOLE, sort: narrowing.sort }, go, lang);
	sayCounts(panel, counts);
	find('[data-chosen]').textContent = parts.length > 0 ? chosen(parts.length)[lang] : '';
	find('.show button').textContent = showButton(total)[lang];
}
