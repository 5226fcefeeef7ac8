import { COMMA } from '../../domain/lang.ts';
import { staleSince } from '../../words/freshness.ts';
import type { BoxContext } from '../look-up/box.ts';
import { toSections } from '../look-up/found.ts';
import { countOf, say } from '../look-up/words.ts';
import { showAnswers, type Answered } from '../answers.ts';
import { fill } from '../template.ts';

/** Answers the query in the address, in full, and every query of the form without leaving the page. */
export function startSearch(form: HTMLFormElement, { home, lang, ask }: BoxContext): void {
	showAnswers(form, ask, (outcome, asked) => [...staleness(outcome), ...found(outcome, asked)]);

	function found({ answer, lookUp, words, stale }: Answered, asked: string): readonly Node[] {
		const { hits } = answer;
		const facts = {
			asked,
			folded: answer.folded,
			readAs: words.readings[answer.readAs],
			lists: lookUp.datasets.map((id) => words.lists[id]?.title ?? id).join(COMMA[lang]),
			release: lookUp.release,
		};
		if (hits.length === 0) return [fill(stale === null ? 'none' : 'none-stale', facts)];
		const all = countOf(answer);
		return [
			fill('found', {
				...facts,
				count: say(all > hits.length ? words.said.shown : words.said.found, { n: hits.length, all }),
				sections: toSections(hits, asked, words, home),
			}),
		];
	}

	const staleness = ({ stale, answer }: Answered) =>
		stale === null
			? []
			: [fill(answer.hits.length > 0 ? 'stale' : 'stale-none', { since: staleSince(stale)[lang] })];
}
