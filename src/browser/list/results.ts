import { PAGE_LENGTH } from '../../derive/listing.ts';
import type { Lang } from '../../domain/lang.ts';
import { sentence, type Condition } from '../../words/conditions.ts';
import { inOrder, range } from '../../words/paging.ts';
import type { ListPageRead } from './page.ts';
import { pagerOf } from './pager.ts';
import { fillRow } from './row.ts';

/** What is said around the records of a page. */
export interface Around {
	readonly conditions: readonly Condition[];
	/** The wording of the order. */
	readonly order: string;
	hrefOf(page: number): string;
}

/** The part of a list's page that shows records. */
export interface Results {
	wait(): void;
	show(read: ListPageRead, around: Around): void;
	/** Says that the list does not follow the filters. */
	fail(): void;
	/** Puts the focus where the records begin. */
	focus(options?: FocusOptions): void;
}

/** Takes over the results of a list's page. `base` is the address of the list. */
export function openResults(root: HTMLElement, base: string, lang: Lang): Results {
	const find = <E extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<E>(selector)!;
	const said = find('.sentence');
	const span = find('.range');
	const none = find('[data-none]');
	const failed = find('[data-failed]');
	const table = find<HTMLTableElement>('table.ledger');
	const template = find<HTMLTemplateElement>('template[data-row]');
	const title = root.dataset['title']!;
	const settle = (isBusy: boolean, isFailed: boolean) => {
		table.setAttribute('aria-busy', String(isBusy));
		failed.hidden = !isFailed;
	};
	return {
		wait: () => settle(true, !failed.hidden),
		fail: () => settle(false, true),
		focus: (options) => (span.hidden ? said : span).focus(options),
		show({ total, page, rows }, { conditions, order, hrefOf }) {
			settle(false, false);
			const words = sentence(title, total, conditions, lang);
			if (said.textContent !== words) said.textContent = words;
			const first = (page - 1) * PAGE_LENGTH + 1;
			span.textContent = range(first, first + rows.length - 1)[lang];
			table.caption!.textContent =
				title + (lang === 'zh' ? '，' : ', ') + span.textContent + inOrder(order, lang);
			table.tBodies[0]!.replaceChildren(
				...rows.map(([row, until]) => fillRow(template, row, until, base, lang))
			);
			none.hidden = total > 0;
			span.hidden = table.hidden = total === 0;
			root.querySelector('.pager')?.remove();
			const pager = pagerOf(page, Math.ceil(total / PAGE_LENGTH), hrefOf, lang);
			if (pager) table.after(pager);
		},
	};
}
