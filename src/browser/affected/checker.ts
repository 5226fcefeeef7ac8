import type { CheckNotice } from '../../derive/check-notice.ts';
import type { Lang } from '../../domain/lang.ts';
import { traits } from '../../domain/scope/scope.ts';
import { make } from '../markup.ts';
import { finderOf, linesOf, type Finds } from './finds.ts';
import { loadList, renewed, type Loaded, type Place } from './list.ts';
import { showNotice } from './notice.ts';
import { placesIn } from './places.ts';
import { fill, speechOf } from './speech.ts';
import { addressOf, readState, typedOf, untyped, type State } from './state.ts';
import { showVerdict } from './verdict-box.ts';

const PAUSE = 150;
const NONE: Finds = { said: [], notices: [] };

/** Brings the checker of a page to life: loads its list, then answers from it alone, with every step in the address. */
export function openChecker(root: HTMLElement, lang: Lang): void {
	const place: Place = {
		address: root.dataset['checker']!,
		base: root.dataset['base']!,
		file: root.dataset['file']!,
	};
	const at = placesIn(root);
	const speech = speechOf(root, lang);
	let state = readState(location.search);
	let loaded: Loaded | null = null;
	let find: (asked: string, isDone: boolean) => Finds = () => NONE;

	const chosen = (): CheckNotice | null => loaded?.list.notices.find(({ id }) => id === state.notice) ?? null;

	/** Says what was found; the lines themselves stay, since a press on one of them may be under way. */
	function say(isDone: boolean): readonly CheckNotice[] {
		const { said, notices } = chosen() ? NONE : find(state.asked, isDone);
		at.said.replaceChildren(...said.map((line) => make('p', {}, line)));
		return notices;
	}

	function show(isDone: boolean) {
		if (!loaded) return;
		const notice = chosen();
		at.find.hidden = notice !== null;
		at.found.replaceChildren(...linesOf(say(isDone), state.asked, speech));
		showNotice(at, notice, loaded, state, speech);
		showVerdict(at, notice, loaded, state, speech);
	}

	let pause = 0;
	function go(next: State, how: 'push' | 'replace', isDone = true) {
		clearTimeout(pause);
		state = next;
		history[`${how}State`](null, '', addressOf(next));
		show(isDone);
	}

	function restore() {
		state = readState(location.search);
		at.asked.value = state.asked;
		for (const trait of traits) at.typed[trait].value = state.typed[trait] ?? '';
		show(true);
	}

	async function load() {
		at.failed.hidden = true;
		at.loading.textContent = speech.words.loading;
		try {
			loaded = await loadList(place);
			find = finderOf(loaded, speech);
			at.loading.textContent = fill(speech.words.loaded, { count: String(loaded.list.notices.length) });
			restore();
		} catch {
			at.loading.textContent = '';
			at.failed.hidden = false;
		}
	}

	at.asked.addEventListener('input', () => {
		clearTimeout(pause);
		const next = { asked: at.asked.value, notice: null, typed: untyped };
		pause = window.setTimeout(() => go(next, 'replace', false), PAUSE);
	});
	at.asked.addEventListener('change', () => say(true));
	at.find.addEventListener('submit', (event) => {
		event.preventDefault();
		go({ asked: at.asked.value, notice: null, typed: untyped }, 'replace');
		at.found.querySelector('a')?.focus();
	});
	root.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('.finds a');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		for (const trait of traits) at.typed[trait].value = '';
		go(readState(link.search), 'push');
		at.chosen.querySelector<HTMLElement>('h2')!.focus();
	});
	at.another.addEventListener('click', () => {
		go({ ...state, notice: null, typed: untyped }, 'push');
		at.asked.focus();
	});
	at.judge.addEventListener('submit', (event) => {
		event.preventDefault();
		judge();
	});
	at.meant.addEventListener('click', () => {
		at.typed.lots.value = at.meant.dataset['lot']!;
		judge();
	});
	function judge() {
		const entries = traits.map(
			(trait) => [trait, at.fields[trait].hidden ? '' : at.typed[trait].value] as const
		);
		go({ ...state, typed: typedOf(entries) }, 'push');
		const bad = traits.find((trait) => at.typed[trait].getAttribute('aria-invalid') === 'true');
		(bad ? at.typed[bad] : at.verdict).focus();
	}
	at.retry.addEventListener('click', () => void load());
	addEventListener('popstate', restore);
	document.addEventListener('visibilitychange', () => {
		if (!loaded || document.visibilityState !== 'visible') return;
		void renewed(loaded, place).then((now) => {
			loaded = now;
			showVerdict(at, chosen(), now, state, speech);
		});
	});
	void load();
}
