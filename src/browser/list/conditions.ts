import type { Narrowing } from '../../derive/narrowing.ts';
import type { Lang } from '../../domain/lang.ts';
import { removing, stretch, type Condition } from '../../words/conditions.ts';
import { makeChip } from '../chip.ts';
import type { Panel } from './panel.ts';

/** A part of the sentence that can be removed: its wording, and the list without it. */
interface Part {
	readonly text: string;
	readonly without: Narrowing;
}

/** The conditions of a list as its sentence says them. */
export function conditionsOf(panel: Panel, narrowing: Narrowing, lang: Lang): readonly Condition[] {
	const { values, from, to } = narrowing;
	const chosen = panel.groups
		.filter(({ name }) => values[name])
		.map(({ name, label }) => ({
			label,
			values: values[name]!.map((value) => panel.wordingOf(name, value)),
		}));
	if (from === null && to === null) return chosen;
	return [...chosen, { label: panel.days, days: stretch(from, to, lang) }];
}

/** Every part of the conditions, in the order of the sentence. */
export function partsOf(panel: Panel, narrowing: Narrowing, lang: Lang): readonly Part[] {
	const { values, from, to } = narrowing;
	const first = { ...narrowing, page: 1 };
	const parts = panel.groups.flatMap(({ name }) =>
		(values[name] ?? []).map((value) => {
			const { [name]: members = [], ...others } = values;
			const left = members.filter((member) => member !== value);
			return {
				text: panel.wordingOf(name, value),
				without: { ...first, values: left.length > 0 ? { ...others, [name]: left } : others },
			};
		})
	);
	if (from === null && to === null) return parts;
	return [...parts, { text: stretch(from, to, lang), without: { ...first, from: null, to: null } }];
}

/** Shows each part as a button that removes it, and one more that removes all where there are several. */
export function showParts(
	list: HTMLElement,
	parts: readonly Part[],
	none: Narrowing,
	remove: (without: Narrowing, at: number) => void,
	lang: Lang
): void {
	const add = (text: string, told: string, without: Narrowing) => {
		const at = list.childElementCount;
		list.append(makeChip(text, told, lang, () => remove(without, at)));
	};
	list.replaceChildren();
	list.hidden = parts.length === 0;
	for (const { text, without } of parts) add(text, removing.one[lang], without);
	if (parts.length > 1) add(removing.all[lang], '', none);
}
