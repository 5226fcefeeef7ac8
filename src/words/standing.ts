import type { Dataset } from '../domain/dataset.ts';
import type { Wording } from '../domain/lang.ts';
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

/** True where records of the dataset come to an end by their own dates or states. */
const ends = ({ lifecycle: { lastDay, ended, over } }: Dataset) => Boolean(lastDay ?? ended ?? over);

/** The standing of a record in a word that suits its list: a listing is in publication, a notice in effect. */
export function standingWord(dataset: Dataset, standing: Shown): Wording {
	const { term, afterwards } = dataset.lifecycle;
	if (standing === 'ended' && afterwards === 'withdraw') return withdrawn;
	return (term ? underTerm : ends(dataset) ? withEnd : withoutEnd)[standing];
}

/** The shape and fill that go with the word. */
export function standingMark(dataset: Dataset, standing: Shown): 'now' | 'good' | 'ended' | 'plain' {
	if (standing === 'ended') return 'ended';
	if (dataset.side === 'positive') return 'good';
	return dataset.lifecycle.term || ends(dataset) ? 'now' : 'plain';
}
