import { showDate } from '../domain/day.ts';
import type { Wording } from '../domain/lang.ts';
import type { Period } from '../domain/period.ts';
import type { Policy } from '../domain/policy.ts';

/** How long a listing is published, and how it ends. */
export const term = {
	title: { zh: '公示期限', en: 'Term of publication' },
	rule: { zh: '期限依据', en: 'Rule' },
	length: { zh: '期限', en: 'Term' },
	lastDay: { zh: '公示至', en: 'Published until' },
	repair: { zh: '最早可以申请信用修复', en: 'Credit repair may be applied for from' },
	noRepairDay: {
		zh: '上述依据没有规定最早日期，请向作出决定的机关查询',
		en: 'The rule sets no earliest day: ask the authority that decided',
	},
	ruler: { zh: '公示期限示意', en: 'The term of publication, drawn to scale' },
	listed: { zh: '列入', en: 'listed' },
	mayRepair: { zh: '起可以申请信用修复', en: 'credit repair may be applied for' },
	stops: { zh: '期满，自动停止公示', en: 'publication stops by itself' },
	way: { zh: '怎样停止公示', en: 'How publication ends' },
	comply: { zh: '履行决定，改正违法行为', en: 'Carry out the decision and put things right' },
	complyHow: {
		zh: '缴清罚没款，停止违法行为，消除不良影响，保存凭证。',
		en: 'Pay what is due, stop what was wrong, undo the harm, and keep the proof.',
	},
	applyHow: {
		zh: '向作出决定的机关提交申请、履行证明和守信承诺。是否准予由该机关决定。',
		en: 'Send the authority that decided an application, proof that the decision was carried out, and a pledge. It decides whether to grant it.',
	},
	waitHow: {
		zh: '公示期满自动停止公示，不需要申请，也不显示名称。',
		en: 'When the term ends, publication stops by itself and the name goes. No application is needed.',
	},
	wrong: { zh: '认为记录有误', en: 'If the record is wrong' },
	object: {
		zh: '认为记录有误的，可以随时向作出决定的机关提出异议。',
		en: 'If the record is wrong, an objection may be raised with the authority that decided at any time.',
	},
	objectionGuide: { zh: '怎样提出异议', en: 'How to object' },
	repairGuide: { zh: '怎样申请信用修复', en: 'How to apply for credit repair' },
	free: { zh: '全程不收费', en: 'It costs nothing' },
	middlemen: {
		zh: '异议、信用修复和移出都不收费。凡以“代办修复”“花钱撤下”为名收费的，与本门户和作出决定的机关无关，不要相信，并可以举报。',
		en: 'Objection, credit repair and removal are free of charge. Anyone who charges for “repair services” or “taking it down” acts for neither the portal nor the authority: do not pay, and report them.',
	},
	over: {
		zh: '这条信息的公示期已经届满，不再显示。',
		en: 'The term of publication of this information has ended. It is no longer shown.',
	},
} as const satisfies Record<string, Wording>;

/** The heading over the step of credit repair: from when, where the rule sets a day. */
export const applyFrom = (day: string | null): Wording =>
	day === null
		? { zh: '向作出决定的机关申请信用修复', en: 'Apply to the authority for credit repair' }
		: {
				zh: `${showDate(day, 'zh')}起可以申请信用修复`,
				en: `From ${showDate(day, 'en')}, apply for credit repair`,
			};

/** The heading over the step of waiting: until when, where the rule sets a day. */
export const waitUntil = (day: string | null): Wording =>
	day === null
		? { zh: '或者等到公示期满', en: 'Or wait until the term ends' }
		: {
				zh: `或者等到${showDate(day, 'zh')}期满`,
				en: `Or wait until the term ends on ${showDate(day, 'en')}`,
			};

/** A period in words: 3年, 6个月; 3 years, 1 month. */
export function showPeriod(period: Period): Wording {
	const count = Number.parseInt(period, 10);
	const [zh, en] = period.endsWith('Y') ? ['年', 'year'] : ['个月', 'month'];
	return { zh: `${count}${zh}`, en: `${count} ${en}${count === 1 ? '' : 's'}` };
}

/** The longest term of a policy and the day from which it runs. */
export function termOfPolicy({ maximum, counted }: Policy): Wording {
	const { zh, en } = showPeriod(maximum);
	return counted === 'publication'
		? { zh: `最长${zh}，自公布之日起计算`, en: `At most ${en}, counted from publication` }
		: { zh: `最长${zh}，自作出决定之日起计算`, en: `At most ${en}, counted from the decision` };
}

/** The earliest day of repair under a policy. */
export function repairOfPolicy({ minimum }: Policy): Wording {
	if (minimum === null) return { zh: '未规定最早日期', en: 'No earliest day set' };
	const { zh, en } = showPeriod(minimum);
	return { zh: `满${zh}后可以申请`, en: `May be applied for after ${en}` };
}

/** The decisions that a policy fits, by their dates. */
export function datesOfPolicy({ decided: { from, until } }: Policy): Wording {
	return {
		zh: `${from ? showDate(from, 'zh') : ''}—${until ? showDate(until, 'zh') : ''}`,
		en: [from && `from ${showDate(from, 'en')}`, until && `to ${showDate(until, 'en')}`]
			.filter(Boolean)
			.join(' '),
	};
}
