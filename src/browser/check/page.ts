import { COLON } from '../../domain/lang.ts';
import { staleSince } from '../../words/freshness.ts';
import { shanghaiTime, toReceipt } from '../../search/receipt.ts';
import { isNegative } from '../../search/verdict.ts';
import type { Hit } from '../../search/answer.ts';
import { showAnswers, type Answered } from '../answers.ts';
import type { BoxContext } from '../look-up/box.ts';
import { toList } from '../look-up/found.ts';
import { sidesOf } from '../look-up/words.ts';
import { fill } from '../template.ts';
import { showReceipt } from './receipt.ts';

/** Judges the name or code in the address, says what to do, and makes a receipt of it. */
export function startCheck(form: HTMLFormElement, { base, home, lang, ask }: BoxContext): void {
	showAnswers(form, ask, ({ answer, lookUp, words, stale }: Answered, asked) => {
		const since = stale === null ? null : { since: staleSince(stale)[lang] };
		const sides = sidesOf(words);
		const receipt = toReceipt(answer, lookUp, sides, {
			site: location.origin + base,
			demo: document.querySelector('aside.demo') !== null,
			at: shanghaiTime(Date.now()),
		});
		if (since && receipt.verdict === 'notListed') return [fill('stale-none', since)];
		const verdict = fill(`verdict-${receipt.verdict}`, { asked }, [receipt.ground]);
		const said = [...verdict.querySelectorAll('[data-headline], [data-when]')].map(
			(part) => part.textContent
		);
		const listed = (id: string, hits: readonly Hit[]) =>
			hits.length === 0 ? [] : [fill(id, { hits: [toList(hits, asked, words, home)] })];
		return [
			...(since ? [fill('stale', since)] : []),
			verdict,
			...listed(
				'on-lists',
				answer.hits.filter((hit) => isNegative(hit, sides))
			),
			...listed(
				'elsewhere',
				answer.hits.filter((hit) => !isNegative(hit, sides))
			),
			showReceipt(receipt, said.join(COLON[lang]), words, lang),
		];
	});
	document.addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('[data-print]')) print();
	});
}
