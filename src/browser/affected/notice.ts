import type { CheckNotice } from '../../derive/check-notice.ts';
import { traits } from '../../domain/scope/scope.ts';
import { asksOf, stretchText } from './answer.ts';
import { describe, linesOf } from './finds.ts';
import type { Loaded } from './list.ts';
import type { Places } from './places.ts';
import { quote, type Speech } from './speech.ts';
import type { State } from './state.ts';

const FEW = 5;

/** Shows the notice that was chosen and asks for what it goes by; hides both where none was. */
export function showNotice(
	at: Places,
	notice: CheckNotice | null,
	{ list }: Loaded,
	{ asked }: State,
	speech: Speech
): void {
	at.chosen.hidden = notice === null;
	at.others.hidden = true;
	if (!notice) return;
	const facts = factsOf(notice, list.remedies, speech);
	for (const place of at.root.querySelectorAll<HTMLElement>('[data-fact]')) {
		const said = facts[place.dataset['fact']!] ?? [];
		place.replaceChildren(...quote(said, notice, speech, speech.joint));
		(place.closest<HTMLElement>('[data-row]') ?? place).hidden = said.length === 0;
	}
	at.about.replaceChildren(...describe(notice, speech));
	for (const link of at.root.querySelectorAll<HTMLAnchorElement>('[data-notice]'))
		link.href = `${at.root.dataset['pages']}${notice.path}/`;
	at.stop.hidden = notice.advice !== undefined;
	const asks = asksOf(notice);
	for (const trait of traits) at.fields[trait].hidden = !asks.includes(trait);
	at.judge.hidden = asks.length === 0;
	const others = list.notices.filter((other) => other !== notice && isSameProduct(other, notice));
	at.others.hidden = others.length === 0;
	at.others.querySelector('ul')!.replaceChildren(...linesOf(others.slice(0, FEW), asked, speech));
}

function factsOf(
	notice: CheckNotice,
	remedies: Loaded['list']['remedies'],
	{ words, lang }: Speech
): Readonly<Record<string, readonly string[]>> {
	const { product, lots = [], produced, bestBefore, advice, contact } = notice;
	const one = (text: string | undefined) => (text === undefined ? [] : [text]);
	return {
		product: [product],
		lots,
		produced: one(produced && stretchText(produced, words)),
		bestBefore: one(bestBefore && stretchText(bestBefore, words)),
		advice: one(advice),
		remedies: (notice.remedies ?? []).map((code) => remedies[code]?.[lang] ?? code),
		contact: one(contact),
	};
}

/** Whether two notices are of one product, as far as its name or a barcode says. */
const isSameProduct = (one: CheckNotice, other: CheckNotice): boolean =>
	(one.product === other.product && one.brand === other.brand) ||
	(one.barcodes ?? []).some((barcode) => other.barcodes?.includes(barcode));
