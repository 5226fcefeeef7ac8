import type { Dataset } from '../domain/dataset.ts';
import type { Wording } from '../domain/lang.ts';
import { text, type Values } from '../domain/value.ts';
import type { PublicRecord } from '../registry/record.ts';

type Shown = PublicRecord['standing'];

const underTerm = {
	current: { zh: '公示中', en: 'Currently published' },
	ended: { zh: '公示期已结束', en: 'Term ended' },
} as const satisfies Record<Shown, Wording>;

const withdrawn = { zh: '已停止公示', en: 'No longer published' } as const satisfies Wording;

const withEnd = {
	current: { zh: '有效', en: 'In effect' },
	ended: { zh: '已结束', en: 'Ended' },
} as const satisfies Record<Shown, Wording>;

const withoutEnd = {
	current: { zh: '已公布', en: 'Published' },
	ended: { zh: '已结束', en: 'Ended' },
} as const satisfies Record<Shown, Wording>;

/** The heading over standings. */
export const standingHeading: Wording = { zh: '状态', en: 'Standing' };

/** True where a list need say no standing, since its records never come to an end. */
export const standsForGood = (dataset: Dataset): boolean => standingMark(dataset, 'current') === 'plain';

/** True where records of the dataset come to an end by their own dates or states. */
const ends = ({ lifecycle: { lastDay, ended, over } }: Dataset) => Boolean(lastDay ?? ended ?? over);

/**
 * The standing of a record in a word that suits its list: a listing is in publication, a notice in effect. Where a
 * state of the record decides and agrees with it, that state says it.
 */
export function standingWord(dataset: Dataset, standing: Shown, values: Values = {}): Wording {
	const { term, afterwards, over } = dataset.lifecycle;
	if (standing === 'ended' && afterwards === 'withdraw') return withdrawn;
	const state = over ? text(values[over.field]) : null;
	const wording = over && state !== null ? dataset.fields[over.field]?.values?.[state] : undefined;
	if (wording && over!.values.includes(state!) === (standing === 'ended')) return wording;
	return (term ? underTerm : ends(dataset) ? withEnd : withoutEnd)[standing];
}

/** The same where the record's own state is not known: the one state that agrees with the standing, if there is only one. */
export function standingWordOfList(dataset: Dataset, standing: Shown): Wording {
	const { over } = dataset.lifecycle;
	const states = over ? Object.keys(dataset.fields[over.field]?.values ?? {}) : [];
	const agreeing = states.filter((state) => over!.values.includes(state) === (standing === 'ended'));
	const [only] = agreeing;
	return standingWord(dataset, standing, over && agreeing.length === 1 ? { [over.field]: only! } : {});
}

/** The shape and fill that go with the word. */
export function standingMark(
	dataset: Dataset,
	standing: Shown
): 'now' | 'alarm' | 'good' | 'ended' | 'plain' {
	if (standing === 'ended') return 'ended';
	if (dataset.affected) return 'alarm';
	if (dataset.side === 'positive') return 'good';
	return dataset.lifecycle.term || ends(dataset) ? 'now' : 'plain';
}
