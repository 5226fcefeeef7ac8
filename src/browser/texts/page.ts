import { shanghaiDay } from '../../domain/day.ts';
import { organisationEnding } from '../../domain/organisation-names.ts';
import { textFacets, type Shelves } from '../../search/shelves.ts';
import { foundLine, texts as words } from '../../words/texts.ts';
import { adoptQuery } from '../query-address.ts';
import { answer, type Answer } from './answer.ts';
import { labelOf, openSelects, readForm, sayWeight, writeCounts, writeForm } from './form.ts';
import { showFound } from './found.ts';
import type { TextLabels } from './labels.ts';
import { openLibrary, readShelves, readSimplified } from './library.ts';
import { readQuery, SHOWN, writeQuery, type Query } from './query.ts';

const lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
const form = document.querySelector<HTMLFormElement>('[data-texts]')!;
const status = form.querySelector<HTMLElement>('[data-status]')!;
const place = form.querySelector<HTMLElement>('[data-found]')!;
const base = form.dataset['texts']!;
const labels = JSON.parse(form.dataset['labels']!) as TextLabels;

const once = <T>(load: () => Promise<T>) => {
	let known: Promise<T> | null = null;
	return () =>
		(known ??= load().catch((error: unknown) => {
			known = null;
			throw error;
		}));
};
const shelves = once(async () => {
	const read = await readShelves(base);
	if (!read) throw new Error('There is no full-text index here.');
	return read;
});
const library = once(async () => openLibrary(base, await shelves()));
const simplified = once(() => readSimplified(base));

let turn = 0;

/** Shows what is found for the query of the address; an answer that comes late is dropped. */
async function run(focus: number | null = null): Promise<void> {
	adoptQuery();
	const asked = readQuery(location.search);
	const own = ++turn;
	writeForm(form, asked);
	const query = { ...asked, under: readForm(form).under };
	openSelects(form, query);
	if (query.q === '') {
		place.replaceChildren();
		status.textContent = '';
		return;
	}
	status.textContent = words.loading[lang];
	try {
		const [known, shelf] = [await shelves(), await library()];
		const found = await answer(shelf, query, { lang, today: shanghaiDay(Date.now()), simplified });
		const shown = await showAnswer(query, known, found);
		if (own !== turn) return;
		writeCounts(form, found.counts);
		place.replaceChildren(shown);
		const line = foundLine(query.q, found.whole.length + found.apart.length)[lang];
		status.textContent = shelf.takeTear() ? `${words.torn[lang]} ${line}` : line;
		if (focus !== null) place.querySelectorAll<HTMLElement>('.hits a')[focus]?.focus();
	} catch {
		if (own !== turn) return;
		place.replaceChildren();
		status.textContent = words.failed[lang];
	}
}

const showAnswer = (query: Query, { texts }: Shelves, found: Answer) =>
	showFound({
		lang,
		home: form.dataset['home']!,
		labels,
		answer: found,
		show: query.show,
		texts: texts[lang],
		narrowed: narrowedTo(query),
		query: query.q,
		lookUp: `${form.dataset['lookUp']}?${new URLSearchParams({ q: query.q })}`,
		looksListed: looksListed(query.q),
		widen(facet) {
			go({ ...query, under: { ...query.under, [facet]: undefined }, show: SHOWN });
		},
		more() {
			history.replaceState(null, '', at({ ...query, show: query.show + SHOWN }));
			void run(query.show);
		},
	});

/** True for what looks like a code or a firm's name: a question for the look-up. */
const looksListed = (query: string) =>
	organisationEnding(query) === 'sure' || /^(?=.*\d)[\dA-Z\s-]{6,}$/i.test(query);

/** What the texts found are narrowed to, in the words of the form. */
const narrowedTo = ({ under }: Query) =>
	textFacets.flatMap((facet) => (under[facet] ? [{ facet, label: labelOf(form, facet) }] : []));

const at = (query: Query) => location.pathname + writeQuery(query);

function go(query: Query): void {
	if (at(query) !== location.pathname + location.search) history.pushState(null, '', at(query));
	void run();
}

form.addEventListener('submit', (event) => {
	event.preventDefault();
	go(readForm(form));
});
form.addEventListener('change', (event) => {
	if (event.target instanceof HTMLSelectElement && readForm(form).q !== '') go(readForm(form));
});
addEventListener('popstate', () => void run());

void shelves().then(
	(known) => sayWeight(form, known, lang),
	() => {}
);
void run();
