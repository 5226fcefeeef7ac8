import type { Wording } from '../domain/lang.ts';

/** What stands on the page of a case. */
export const caseWords = {
	sums: { zh: '案件概要', en: 'In brief' },
	story: { zh: '案情', en: 'What happened' },
	recorded: { zh: '记录所载案情', en: 'The facts as recorded' },
	parties: { zh: '当事人', en: 'Parties' },
	product: { zh: '涉案产品', en: 'The product' },
	ofItsKind: { zh: '同类产品的全部公开记录：', en: 'All public records of this kind of product: ' },
	handled: { zh: '怎样处理', en: 'What was done' },
	supervised: { zh: '督办和移送', en: 'Supervision and referral' },
	noOutcome: { zh: '记录没有写明办理结果。', en: 'The record states no outcome.' },
	referralMeans: {
		zh: '移送公安机关，是行政机关认为涉嫌犯罪；是否构成犯罪，由司法机关认定。',
		en: 'Referral to the police means that the authority suspects a crime. Whether there was one is for the courts to say.',
	},
	more: { zh: '其他内容', en: 'Other details' },
	corrections: { zh: '更正', en: 'Corrections' },
	correctionsMean: {
		zh: '决定变更或者撤销、记录经更正的，本页随之更新，地址不变。发现与决定书不一致的，当事人和其他人都可以向作出决定的机关提出。',
		en: 'When the decision is changed or revoked, or the record corrected, this page changes with it and keeps its address. Anybody who finds that it differs from the decision can tell the authority that decided.',
	},
	object: { zh: '怎样提出异议', en: 'How to object' },
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

/** How many times the value of the goods a fine is, in tenths that are never rounded up; null where it is less than once or not known. */
export function timesValue(fine: string | null, value: string | null): Wording | null {
	const tenths = Math.floor((Number(fine ?? 'NaN') * 10) / Number(value ?? 'NaN'));
	if (!Number.isFinite(tenths) || tenths < 10) return null;
	const times = tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
	return { zh: `货值的 ${times} 倍`, en: `${times} times the value` };
}
