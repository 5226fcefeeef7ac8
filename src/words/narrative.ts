import { lowerFirst, type Wording } from '../domain/lang.ts';

/** Around what is written about a record, and in it where a party or a record may not be shown. */
export const narrative = {
	means: {
		zh: '以上由编辑根据公布的内容撰写，与记录不一致的，以记录为准。',
		en: 'Written by the editors from what is published. Where it differs from the record, the record counts.',
	},
	nameless: { zh: '某企业', en: 'a party that is not named' },
} as const satisfies Record<string, Wording>;

/** What stands in place of a record that is not shown any more. */
export const recordGone = (list: Wording): Wording => ({
	zh: `${list.zh}中的一条记录（现在不在公示中）`,
	en: `a record of the ${lowerFirst(list.en)} that is not shown now`,
});
