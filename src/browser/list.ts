import {
	narrowedAddress,
	readNarrowing,
	WHOLE,
	writeNarrowing,
	type Narrowing,
} from '../derive/narrowing.ts';
import { shanghaiDay } from '../domain/day.ts';
import { openPanel, readPanel, setPanel } from './list/panel.ts';
import { openSource } from './list/source.ts';

/** Where the focus goes when a list has changed: the records, a button by its place; nowhere while what has it stays. */
type Focus = 'records' | number | null;

const lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
const today = () => shanghaiDay(Date.now());

/** What shows an answer; loaded with the first. */
const answers = () => import('./list/answer.ts');

/** Lets a list be narrowed, sorted and paged in place. Its state is its address; see `Narrowing`. */
function openList(root: HTMLElement): void {
	const base = location.pathname;
	const find = <E extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<E>(selector)!;
	const facets = find<HTMLDetailsElement>('.facets');
	const order = find<HTMLSelectElement>('.sort select');
	const table = find('table.ledger');
	const failed = find('[data-failed]');
	const source = openSource(root.dataset['list']!);
	const panel = openPanel(facets);
	const names = panel.groups.map(({ name }) => name);
	const orders = [...order.options].map(({ value }) => value).filter(Boolean);
	const read = (search: string) => readNarrowing(search, names, orders);

	let current = WHOLE;
	let turn = 0;
	/** The day of what is shown; blank while that is the page as it came. */
	let day = '';

	async function bring(narrowing: Narrowing, focus: Focus = null): Promise<void> {
		current = narrowing;
		document.documentElement.toggleAttribute('data-narrowed', writeNarrowing(narrowing) !== '');
		const mine = ++turn;
		setPanel(panel, narrowing);
		order.value = narrowing.sort ?? '';
		table.setAttribute('aria-busy', 'true');
		const on = today();
		const shown = await Promise.all([answers(), source.columns()])
			.then(async ([answer]) => ({ answer, page: await answer.readPage(source, narrowing, on) }))
			.catch(() => null);
		if (mine !== turn) return;
		table.setAttribute('aria-busy', 'false');
		failed.hidden = shown !== null;
		if (shown === null) return;
		day = on;
		const had = document.activeElement;
		const { text } = order.selectedOptions[0]!;
		shown.answer.showPage(shown.page, { root, panel, base, narrowing, order: text, lang, go });
		place(had?.isConnected ? focus : (focus ?? 'records'), focus === null);
	}

	/** Puts the focus where it belongs; the records stay in sight where the reader has not asked to go there. */
	function place(focus: Focus, isStill: boolean): void {
		if (focus === null) return;
		const buttons = typeof focus === 'number' ? root.querySelectorAll<HTMLElement>('.chips button') : [];
		const [button, records] = [buttons[Math.min(Number(focus), buttons.length - 1)], find('.range')];
		(button ?? (records.hidden ? find('.sentence') : records)).focus({ preventScroll: isStill });
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
	find('.show button').addEventListener('click', () => {
		facets.open = false;
		place('records', false);
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
	if (writeNarrowing(asked) === '') document.documentElement.removeAttribute('data-narrowed');
	else void bring(asked);
}

const root = document.querySelector<HTMLElement>('[data-list]');
if (root) openList(root);
