import { showDate } from '../domain/day.ts';
import type { Wording } from '../domain/lang.ts';
import type { Period } from '../domain/period.ts';
import type { Policy } from '../domain/policy.ts';

/** How long a listing is published, and how it ends. */
export const term = {
	title: { zh: '公示期限与移出', en: 'Term of publication, and the way off' },
	rule: { zh: '期限依据', en: 'Rule' },
	length: { zh: '期限', en: 'Term' },
	lastDay: { zh: '公示至', en: 'Published until' },
	repair: { zh: '最早可以申请信用修复', en: 'Credit repair may be applied for from' },
	noRepairDay: {
		zh: '上述依据没有规定最早日期，请向作出决定的机关查询',
		en: 'The rule sets no earliest day: ask the authority that decided',
	},
	comply: {
		zh: '履行处罚决定，改正违法行为，消除不良影响，并保存凭证。',
		en: 'Carry out the decision, put right what was wrong, undo the harm, and keep the proof.',
	},
	apply: {
		zh: '到可以申请的日期后，向作出决定的机关申请信用修复。',
		en: 'From the earliest day on, apply for credit repair to the authority that decided.',
	},
	wait: {
		zh: '公示期满后自动停止公示，不需要申请。',
		en: 'When the term ends, publication stops by itself; nothing need be applied for.',
	},
	object: {
		zh: '认为记录有误的，可以随时向作出决定的机关提出异议。',
		en: 'If the record is wrong, an objection may be raised with the authority that decided at any time.',
	},
	free: { zh: '全程不收费', en: 'It costs nothing' },
	middlemen: {
		zh: '异议、信用修复和移出都不收费。凡以“代办修复”“花钱撤下”为名收费的，与本门户和作出决定的机关无关，不要相信，并可以举报。',
		en: 'Objection, credit repair and removal are free of charge. Anyone who charges for “repair services” or “taking it down” acts for neither the portal nor the authority: do not pay, and report them.',
	},
	over: {
		zh: '这条信息的公示期已经届满，不再显示。',
		en: 'The term of publication of this information has ended. It is no longer shown.',
	},
	where: { zh: '向哪里提出', en: 'Where to turn' },
} as const satisfies Record<string, Wording>;

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
