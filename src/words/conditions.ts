import { showDate } from '../domain/day.ts';
import type { Lang, Wording } from '../domain/lang.ts';

/** A condition that the records of a list meet: one of some values under the label of their field, or a stretch of days. */
export type Condition =
	| { readonly label: string; readonly values: readonly string[] }
	| { readonly label: string; readonly days: string };

/** What a part of the sentence can be removed by. */
export const removing = {
	one: { zh: '取消这个条件', en: 'remove this filter' },
	all: { zh: '取消全部条件', en: 'Remove all filters' },
} as const satisfies Record<string, Wording>;

/** A sentence of how many records a list holds, and under what. */
export function sentence(title: string, total: number, conditions: readonly Condition[], lang: Lang): string {
	const count = total.toLocaleString('en');
	const where = conditions.map((condition) => say(condition, lang)).join('');
	if (lang === 'zh') return `${title}共 ${count} 条${where}。`;
	return `${title}: ${count} ${total === 1 ? 'record' : 'records'}${where}.`;
}

function say(condition: Condition, lang: Lang): string {
	const { label } = condition;
	if ('days' in condition)
		return lang === 'zh' ? `，${label}${condition.days}` : `; ${label}: ${condition.days}`;
	const { values } = condition;
	if (lang === 'zh') return `，${label}${label.endsWith('为') ? '是' : '为'}${values.join('或')}`;
	return `; ${label}: ${values.join(' or ')}`;
}

/** A stretch of days, both included and at least one given, behind the label of its field. */
export function stretch(from: string | null, to: string | null, lang: Lang): string {
	const [first, last] = [from, to].map((day) => (day === null ? '' : showDate(day, lang))) as [
		string,
		string,
	];
	if (lang === 'zh')
		return first && last ? `从${first}到${last}` : first ? `不早于${first}` : `不晚于${last}`;
	return first && last ? `${first} to ${last}` : first ? `from ${first}` : `up to ${last}`;
}
