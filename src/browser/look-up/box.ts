import type { Lang } from '../../domain/lang.ts';
import { staleSince } from '../../words/freshness.ts';
import { make } from '../markup.ts';
import { addressOf } from '../query-address.ts';
import type { Ask, Outcome } from './asking.ts';
import { toOptions } from './options.ts';
import { makePanel } from './panel.ts';
import { countOf, say } from './words.ts';

/** How long nobody types before the index is asked, in milliseconds. */
const PAUSE = 180;

export interface BoxContext {
	/** The path of the site, with `/` at both ends. */
	readonly base: string;
	/** Where the pages of the language begin, with `/` at the end. */
	readonly home: string;
	readonly lang: Lang;
	readonly ask: Ask;
}

/**
 * Suggests while somebody types: after a pause, and not while an input method is composing. An answer that comes after a
 * later question is dropped. Enter goes to the suggestion that was chosen, else to the results.
 */
export function startBox(form: HTMLFormElement, { home, lang, ask }: BoxContext): void {
	const input = form.elements.namedItem('q') as HTMLInputElement;
	const panel = makePanel(form, input);
	let [turn, waiting] = [0, 0];

	const rest = () => {
		clearTimeout(waiting);
		turn++;
		panel.close();
	};
	const look = async () => {
		const mine = ++turn;
		const asked = input.value.trim();
		if (asked.length < 2) return panel.close();
		const outcome = await ask(asked);
		if (mine === turn && document.activeElement === input) show(outcome, asked);
	};
	const lookSoon = (event?: Event) => {
		clearTimeout(waiting);
		if (event instanceof InputEvent && event.isComposing) return;
		panel.move(0);
		waiting = window.setTimeout(() => void look(), PAUSE);
	};

	function show(outcome: Outcome, asked: string) {
		if (outcome.kind === 'unread') return panel.show([], [form.dataset['unread']!], form.dataset['unread']!);
		const says = outcome.slip === null || outcome.slip.unfinished ? [] : [outcome.slip.says];
		const slip = says[0]?.textContent ?? '';
		if (outcome.kind === 'personal') return panel.show([], says, slip);
		const { answer, words, stale } = outcome;
		const count = countOf(answer);
		const all = make('a', { href: addressOf(form.action, asked) }, words.said.all);
		const foot = [
			count > 0 ? all : words.said.none,
			...(stale === null ? [] : [' ', staleSince(stale)[lang]]),
		];
		const spoken = [count > 0 ? say(words.said.found, { n: count }) : words.said.none, slip].join(' ');
		const options = toOptions(answer.hits, asked, words, { id: input.id, home });
		panel.show(options, [...says, ...(stale !== null && count === 0 ? foot.slice(1) : foot)], spoken);
	}

	input.addEventListener('input', lookSoon);
	input.addEventListener('compositionstart', rest);
	input.addEventListener('compositionend', () => lookSoon());
	input.addEventListener('keydown', (event) => {
		const { key, isComposing } = event;
		if (isComposing) return;
		const chosen = key === 'Enter' ? panel.chosen() : null;
		const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
		if (by === 0 && chosen === null && !(key === 'Escape' && panel.isOpen())) return;
		event.preventDefault();
		if (chosen !== null) chosen.click();
		else if (by === 0) rest();
		else if (panel.isOpen()) panel.move(by);
		else void look();
	});
	form.addEventListener('focusout', ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) rest();
	});
	form.addEventListener('submit', (event) => {
		rest();
		if (event.defaultPrevented) return;
		event.preventDefault();
		location.assign(addressOf(form.action, input.value.trim()));
	});
	if (input.value !== '') lookSoon();
}
