import type { Wording } from '../domain/lang.ts';

/** What stands on the page of a case. */
export const caseWords = {
	story: { zh: '案情', en: 'What happened' },
	parties: { zh: '当事人', en: 'Parties' },
	handled: { zh: '怎样处理', en: 'What was done' },
	alleged: { zh: '尚未作出处罚决定', en: 'No decision yet' },
	allegedMeans: {
		zh: '以下是调查中反映的情况，不是认定的事实。作出决定以前不公布当事人名称。',
		en: 'What follows is alleged and under investigation; none of it has been found as fact. Parties are not named before a decision.',
	},
	decided: { zh: '已经作出处罚决定', en: 'Decided' },
	decidedMeans: {
		zh: '以下事实以处罚决定书为准。当事人可以依法申请复议或者提起诉讼，结果在本页更新。',
		en: 'The facts below are those of the decision on the penalty. The parties may ask for review or go to court; the outcome will be shown here.',
	},
	revoked: { zh: '处罚决定已经撤销', en: 'The decision has been revoked' },
	revokedMeans: {
		zh: '本案的处罚决定已被撤销，不再公布当事人名称。',
		en: 'The decision in this case has been revoked, and its parties are no longer named.',
	},
} as const satisfies Record<string, Wording>;

const stages: Readonly<Record<string, 'alleged' | 'decided' | 'revoked'>> = {
	reported: 'alleged',
	filed: 'alleged',
	decided: 'decided',
	underAppeal: 'decided',
	final: 'decided',
	revoked: 'revoked',
};

/** What a case of that status has established, and how far it may be relied on; null for a status it does not know. */
export function stageOf(status: string | null): { readonly title: Wording; readonly means: Wording } | null {
	const stage = status === null ? undefined : stages[status];
	return stage ? { title: caseWords[stage], means: caseWords[`${stage}Means`] } : null;
}
