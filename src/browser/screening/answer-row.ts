import type { Lang } from '../../domain/lang.ts';
import type { Verdict } from '../../search/screening/report.ts';
import { verdictNames } from '../../words/screening.ts';
import { screeningWords as words } from '../../words/screening-page.ts';
import { make } from '../markup.ts';
import type { ShownAnswer, ShownParty } from './selection.ts';

/** The shape that goes with the word for a verdict. */
const MARKS: Readonly<Record<Verdict, string>> = {
	code: 'now',
	name: 'now',
	similar: 'wait',
	cannotConfirm: 'wait',
	unreadable: 'wait',
	nothing: 'plain',
};

/** An answer as a row of the table. */
export function toRow(answer: ShownAnswer, lang: Lang): HTMLTableRowElement {
	const { row, name, code, verdict, reason, parties, more, before } = answer;
	const own = make('th', { scope: 'row', role: 'rowheader' }, make('bdi', { lang: 'zh-CN' }, name || code));
	own.append(
		make(
			'small',
			{},
			[words.line(row)[lang], name ? code : ''].filter(Boolean).join(lang === 'zh' ? '，' : ', ')
		)
	);
	const said = make('td', { role: 'cell', class: 'top' });
	said.append(make('span', { class: `tag tag--${MARKS[verdict]}` }, verdictNames[verdict][lang]));
	if (before !== null) {
		const earlier = before === 'new' ? words.newLine[lang] : words.before[lang] + verdictNames[before][lang];
		said.append(make('small', { class: 'before' }, earlier));
	}
	const why = make('td', { role: 'cell', class: 'why', 'data-th': words.why[lang] }, make('p', {}, reason));
	if (parties.length > 0) why.append(make('ul', { class: 'met' }, ...parties.map(toItem)));
	if (more > 0) why.append(make('p', { class: 'hint' }, words.more(more)[lang]));
	return make('tr', { role: 'row' }, own, said, why);
}

const toItem = ({ name, codes, page, lists, reason }: ShownParty) =>
	make(
		'li',
		{},
		make('a', { href: page, target: '_blank', rel: 'noopener' }, make('bdi', { lang: 'zh-CN' }, name)),
		make('small', {}, [codes, lists, reason].filter(Boolean).join(' · '))
	);
