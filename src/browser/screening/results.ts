import type { Lang } from '../../domain/lang.ts';
import { likenesses, type Likeness } from '../../search/screening/findings.ts';
import type { Verdict } from '../../search/screening/report.ts';
import type { Doubt } from '../../search/screening/site-release.ts';
import { doubts } from '../../words/screening.ts';
import { screeningWords as words } from '../../words/screening-page.ts';
import { toRow } from './answer-row.ts';
import type { Asked, NamedList } from './messages.ts';
import { make } from '../markup.ts';
import { partOf } from './parts.ts';
import type { ResultForm } from './result-file.ts';
import type { ShownAnswer, Totals } from './selection.ts';

/** How many answers stand on a page of results. */
const PAGE = 50;
const TYPES: Readonly<Record<ResultForm, string>> = {
	csv: 'text/csv',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Where answers are looked through and saved. */
export interface Results {
	open(doubt: Doubt | null, lists: readonly NamedList[]): void;
	close(): void;
	/** Turns to the lines whose answer is another than in the earlier result that was just read. */
	compare(): void;
	show(answers: readonly ShownAnswer[], totals: Totals): void;
	save(form: ResultForm, bytes: Uint8Array): void;
}

export function openResults(desk: HTMLElement, ask: (asked: Asked) => void, lang: Lang): Results {
	const section = partOf(desk, '[data-results]');
	const saving = partOf(desk, '[data-saving]');
	const part = <E extends HTMLElement>(selector: string) => partOf<E>(section, selector);
	const buttons = [...section.querySelectorAll<HTMLButtonElement>('[data-verdict]')];
	const counting = [...section.querySelectorAll<HTMLInputElement>('[data-likenesses] input')];
	const onList = part<HTMLSelectElement>('#on-list');
	const changed = part<HTMLInputElement>('[data-changed] input');
	let [verdict, from, chosen] = ['' as Verdict | '', 0, 0];

	for (const button of buttons)
		button.onclick = () => {
			verdict = button.dataset['verdict'] as Verdict | '';
			select(0);
		};
	for (const control of [...counting, onList, changed]) control.onchange = () => select(0);
	for (const button of section.querySelectorAll<HTMLButtonElement>('[data-page]'))
		button.onclick = () => select(from + Number(button.dataset['page']) * PAGE);
	for (const button of saving.querySelectorAll<HTMLButtonElement>('[data-save]'))
		button.onclick = () => ask({ ask: 'file', form: button.dataset['save'] as ResultForm, lang });
	partOf<HTMLInputElement>(saving, '#earlier').onchange = async ({ target }) => {
		const [file] = (target as HTMLInputElement).files ?? [];
		if (file) ask({ ask: 'earlier', bytes: new Uint8Array(await file.arrayBuffer()) });
	};

	function select(where: number) {
		from = where;
		for (const button of buttons)
			button.setAttribute('aria-pressed', String(button.dataset['verdict'] === verdict));
		const counted = counting.filter((box) => box.checked).map(({ value }) => value as Likeness);
		const selection = {
			verdict: verdict || null,
			likenesses: likenesses.filter((likeness) => counted.includes(likeness)),
			list: onList.value || null,
			changed: changed.checked,
			from,
			count: PAGE,
		};
		ask({ ask: 'select', selection, lang });
	}

	return {
		open(doubt, lists) {
			section.hidden = saving.hidden = false;
			const warning = part('[data-doubt]');
			warning.hidden = doubt === null;
			warning.replaceChildren(...(doubt === null ? [] : [make('p', {}, doubts[doubt][lang])]));
			onList.replaceChildren(
				onList.options[0]!,
				...lists.map(({ id, title }) => make('option', { value: id }, title[lang]))
			);
			verdict = '';
			select(0);
			part('h2').focus();
		},
		close() {
			section.hidden = saving.hidden = true;
		},
		compare() {
			part('[data-changed]').hidden = false;
			changed.checked = true;
			verdict = '';
			select(0);
		},
		show(answers, { byVerdict, chosen: all, leftOut, changed: differing }) {
			chosen = all;
			const sum = Object.values(byVerdict).reduce((total, each) => total + each, 0);
			for (const button of buttons) {
				const own = button.dataset['verdict'] as Verdict | '';
				const count = own === '' ? sum : byVerdict[own];
				partOf(button, 'b').textContent = count.toLocaleString('en');
				button.hidden = own !== '' && count === 0 && own !== verdict;
			}
			part('[data-done]').textContent = words.done(sum + leftOut)[lang];
			part('[data-left-out]').textContent = leftOut > 0 ? words.leftOut(leftOut)[lang] : '';
			if (differing !== null) part('[data-changed] span').textContent = words.changed(differing)[lang];
			part('[data-answers]').replaceChildren(...answers.map((answer) => toRow(answer, lang)));
			part('table').hidden = answers.length === 0;
			part('[data-none]').hidden = answers.length > 0;
			part('[data-range]').textContent =
				answers.length > 0 ? words.shownRange(from + 1, from + answers.length, chosen)[lang] : '';
			part<HTMLButtonElement>('[data-page="-1"]').disabled = from === 0;
			part<HTMLButtonElement>('[data-page="1"]').disabled = from + PAGE >= chosen;
		},
		save(form, bytes) {
			const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPES[form] }));
			make('a', { href: address, download: `${words.fileName[lang]}.${form}` }).click();
			setTimeout(() => URL.revokeObjectURL(address), 60_000);
		},
	};
}
