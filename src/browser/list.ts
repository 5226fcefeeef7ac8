import {
	narrowedAddress,
	readNarrowing,
	WHOLE,
	writeNarrowing,
	type Narrowing,
} from '../derive/narrowing.ts';
import { shanghaiDay } from '../domain/day.ts';
import { chosen, showButton } from '../words/filters.ts';
import { conditionsOf, partsOf, showParts } from './list/conditions.ts';
import { readPage, type ListPageRead } from './list/page.ts';
import { openPanel, readPanel, sayCounts, setPanel } from './list/panel.ts';
import { openResults } from './list/results.ts';
import { openSource } from './list/source.ts';

/** Where the focus goes when a list has changed: the records, a button by its place; nowhere while what has it stays. */
type Focus = 'records' | number | null;

const lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
const today = () => shanghaiDay(Date.now());

/** Lets a list be narrowed, sorted and paged in place. Its state is its address; see `Narrowing`. */
function openList(root: HTMLElement): void {
	const base = location.pathname;
	const find = <E extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<E>(selector)!;
	const facets = find<HTMLDetailsElement>('.facets');
	const order = find<HTMLSelectElement>('.sort select');
	const chips = find('.chips');
	const button = find('.show button');
	const source = openSource(root.dataset['list']!);
	const panel = openPanel(facets);
	const results = openResults(root, base, lang);
	const names = panel.groups.map(({ name }) => name);
	const orders = [...order.options].map(({ value }) => value).filter(Boolean);
	const read = (search: string) => readNarrowing(search, names, orders);

	let current = WHOLE;
	let turn = 0;
	/** The day of what is shown; blank while that is the page as it came. */
	let day = '';

	async function bring(narrowing: Narrowing, focus: Focus = null): Promise<void> {
		current = narrowing;
		const mine = ++turn;
		setPanel(panel, narrowing);
		order.value = narrowing.sort ?? '';
		results.wait();
		const on = today();
		const page = await readPage(source, narrowing, on).catch(() => null);
		if (mine !== turn) return;
		if (page === null) return results.fail();
		day = on;
		const had = document.activeElement;
		show(page);
		const buttons = chips.querySelectorAll('button');
		if (typeof focus === 'number' && buttons.length > 0)
			buttons[Math.min(focus, buttons.length - 1)]!.focus();
		else if (focus !== null) results.focus();
		else if (!had?.isConnected) results.focus({ preventScroll: true });
	}

	function show(page: ListPageRead): void {
		const parts = partsOf(panel, current, lang);
		results.show(page, {
			conditions: conditionsOf(panel, current, lang),
			order: order.selectedOptions[0]!.text,
			hrefOf: (number) => narrowedAddress(base, { ...current, page: number }),
		});
		sayCounts(panel, page);
		showParts(chips, parts, { ...WHOLE, sort: current.sort }, go, lang);
		find('[data-chosen]').textContent = parts.length > 0 ? chosen(parts.length)[lang] : '';
		button.textContent = showButton(page.total)[lang];
	}

	function go(narrowing: Narrowing, focus: Focus = null, isStep = false): void {
		history[isStep ? 'replaceState' : 'pushState'](null, '', narrowedAddress(base, narrowing));
		void bring(narrowing, focus);
	}

	let last: EventTarget | null = null;
	facets.addEventListener('change', ({ target }) => {
		const input = target as HTMLInputElement;
		if (input.type === 'search' || !input.validity.valid) return;
		// A day is typed in several steps, which are one in the history.
		const isStep = input.type === 'date' && last === input;
		last = input;
		go({ ...current, ...readPanel(panel, current), page: 1 }, null, isStep);
	});
	order.addEventListener('change', () => go({ ...current, sort: order.value || null, page: 1 }));
	root.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('.pager a');
		if (!link?.search || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		go(read(link.search), 'records');
	});
	button.addEventListener('click', () => {
		facets.open = false;
		results.focus();
	});
	find('[data-failed] button').addEventListener('click', () => void bring(current, 'records'));

	addEventListener('popstate', () => {
		last = null;
		const narrowing = read(location.search);
		if (writeNarrowing(narrowing) !== writeNarrowing(current)) void bring(narrowing);
	});
	const renew = () => {
		if (day !== '' && day !== today()) void bring(current);
	};
	document.addEventListener('visibilitychange', renew);
	addEventListener('pageshow', renew);

	const asked = read(location.search);
	if (writeNarrowing(asked) !== '') void bring(asked);
}

const root = document.querySelector<HTMLElement>('[data-list]');
if (root) openList(root);
