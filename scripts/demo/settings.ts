import { stringify } from 'yaml';
import { blacklistMatter } from './blacklist.ts';
import { contestedExemplar } from './exemplars.ts';
import { recallRow } from './recalls.ts';

/** The number of the blacklist's record that the last export of its sender lacks: its credit was repaired. */
export const VANISHED = 203;

const site = {
	demo: true,
	name: { zh: '明鉴', en: 'Mingjian' },
	organiser: { zh: '示例省市场监督管理局', en: 'Example Provincial Administration for Market Regulation' },
	indexable: false,
	licence: 'CC-BY-4.0',
	contact: 'mingjian@example.gov.cn',
	hotline: '12315',
};

const turnTo = (at: string) => ({
	phone: '000-00000000',
	address: `${at}示例区明鉴路1号`,
	objections: `${at}示例区明鉴路1号 政务服务大厅 6 号窗口（工作日 9:00–17:00）`,
	repair: `${at}示例区明鉴路1号 信用修复窗口`,
});

const authorities = [
	{
		name: { zh: '示例省市场监督管理局', en: 'Example Provincial Administration for Market Regulation' },
		from: '2018-11-01',
		...turnTo('示例省'),
	},
	{
		name: { zh: '示例市市场监督管理局', en: 'Example Municipal Administration for Market Regulation' },
		from: '2019-01-01',
		...turnTo('示例市'),
	},
	{
		name: { zh: '示例县市场监督管理局', en: 'Example County Administration for Market Regulation' },
		from: '2019-01-01',
		...turnTo('示例县'),
	},
	{
		name: { zh: '示例海关', en: 'Example Customs' },
		aliases: ['示例港海关', '示例空港海关'],
		...turnTo('示例市'),
	},
	{
		name: {
			zh: '示例省质量技术监督局',
			en: 'Example Provincial Bureau of Quality and Technical Supervision',
		},
		aliases: ['示例市质量技术监督局', '示例县质量技术监督局'],
		until: '2018-10-31',
		successor: '示例省市场监督管理局',
		...turnTo('示例省'),
	},
	{
		name: { zh: '示例出入境检验检疫局', en: 'Example Entry-Exit Inspection and Quarantine Bureau' },
		aliases: ['示例港出入境检验检疫局'],
		until: '2018-04-19',
		successor: '示例海关',
		...turnTo('示例市'),
	},
];

/** The files beside the exports. `vanishes` where the set is large enough to hold the record that vanished. */
export function settingsOf(seed: number, vanishes: boolean): Readonly<Record<string, string>> {
	const decisions = [
		{
			dataset: 'exemplars',
			...contestedExemplar(seed),
			decision: 'keep',
			why: '命名在列入之前；命名机关已启动复核（示例）',
		},
		{ dataset: 'recalls', key: 'ZH-OLD-0001', movedTo: recallRow(seed, 'now', 0)['noticeNo'] },
		...(vanishes
			? [
					{
						dataset: 'blacklist',
						source: 'example-province',
						key: blacklistMatter(seed, 'now', VANISHED).key,
						ended: 'repaired',
						on: '2026-11-16',
						reference: '示市监信修〔2026〕18号',
					},
				]
			: []),
	];
	return {
		'site.yaml': stringify(site),
		'authorities.yaml': stringify(authorities),
		'decisions.yaml': stringify(decisions),
	};
}
