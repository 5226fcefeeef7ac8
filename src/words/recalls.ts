import type { Wording } from '../domain/lang.ts';

/** What stands on the page of a recall. */
export const recall = {
	now: { zh: '先停用，核对批号和日期', en: 'Stop using it, and check the lot and the dates' },
	check: {
		zh: '核对下面的批号和日期。在范围内的，或者看不清、对不上的，都不要再用，也不要转送他人。',
		en: 'Check the lot and the dates below. If yours is among them, or if you cannot tell, do not use it and do not give it away.',
	},
	keep: {
		zh: '保留产品、包装和购买凭证，向下面的联系人要求处理。没有凭证也可以提出。',
		en: 'Keep the product, its packaging and any receipt, and ask the contact below to put it right. You can ask even without a receipt.',
	},
	over: { zh: '这次召回已经结束', en: 'This recall has ended' },
	overMeans: {
		zh: '公告保留供查阅。手里还有范围内产品的，仍然不要使用，并联系生产者、经营者或者主管部门。',
		en: 'The notice is kept for reference. If you still have one of these products, do not use it: contact the maker, the trader or the authority.',
	},
	remedies: { zh: '补救方式', en: 'Remedy' },
	ring: { zh: '联系', en: 'Contact' },
	report: { zh: '不处理的，投诉举报', en: 'If they will not help, complain to' },
	recognise: { zh: '怎样辨认', en: 'How to recognise it' },
	barcode: {
		zh: '条码相同不一定在范围内，条码不同也不能排除，以批号和日期为准。',
		en: 'A matching barcode does not prove that yours is meant, nor does another rule it out: go by the lot and the dates.',
	},
	batches: { zh: '涉及的批次', en: 'Batches recalled' },
	lot: { zh: '批号', en: 'Lot' },
	produced: { zh: '生产日期', en: 'Produced' },
	bestBefore: { zh: '保质期至', en: 'Best before' },
	units: { zh: '涉及数量', en: 'Units' },
	returned: { zh: '已召回', en: 'Recovered' },
	total: { zh: '合计', en: 'Total' },
	why: { zh: '为什么召回', en: 'Why it is recalled' },
	details: { zh: '公告事项', en: 'The notice' },
	words: { zh: '公告的说法', en: 'In the words of the notice' },
} as const satisfies Record<string, Wording>;

/** How much of what was sold has come back; a share is rounded down, so that only all of it is 100%. */
export function recovered(returned: number, units: number): Wording {
	const share = Math.floor((returned * 100) / units);
	const [back, all] = [returned.toLocaleString('en'), units.toLocaleString('en')];
	return { zh: `已召回 ${back}，共 ${all}（${share}%）。`, en: `${back} of ${all} recovered (${share}%).` };
}
