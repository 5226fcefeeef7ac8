import type { Ask, Outcome } from './look-up/asking.ts';
import { keepAddress } from './query.ts';
import { fill } from './template.ts';

/** A question that was answered. */
export type Answered = Extract<Outcome, { kind: 'answered' }>;

/**
 * Answers the queries of a page in its `[data-answer]`: what `show` makes of an answer, or that nothing can be confirmed
 * or too little was typed. Says the headline to those who do not see it, and asks again where somebody says so.
 */
export function showAnswers(
	form: HTMLFormElement,
	ask: Ask,
	show: (outcome: Answered, asked: string) => readonly Node[]
): void {
	const place = document.querySelector<HTMLElement>('[data-answer]')!;
	const status = document.querySelector<HTMLElement>('[data-status]')!;
	const again = keepAddress(form, async (query, isLatest) => {
		const outcome = query === '' ? null : await ask(query);
		if (!isLatest()) return;
		place.replaceChildren(...(outcome === null ? [] : nodesOf(outcome, query)));
		status.textContent = place.querySelector('[data-headline]')?.textContent.trim() ?? '';
	});
	place.addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('[data-retry]')) again();
	});

	function nodesOf(outcome: Outcome, asked: string): readonly Node[] {
		if (outcome.kind === 'personal') return [outcome.slip.says];
		if (outcome.kind === 'unread') return [fill('unread', { asked }, [outcome.why])];
		const slip = outcome.slip === null ? [] : [outcome.slip.says];
		return [
			...slip,
			...(outcome.answer.readAs === 'nothing' ? [fill('short', { asked })] : show(outcome, asked)),
		];
	}
}
