import type { PlannedTarget } from '../domain/targets.ts';
import { showDate } from '../domain/day.ts';
import { groupThousands } from '../domain/decimal.ts';
import { lowerFirst, type Wording } from '../domain/lang.ts';

type Counted = NonNullable<PlannedTarget['counted']>;

/** The board of targets. */
export const targetWords = {
	means: {
		zh: '数字和完成情况由发布机关报送，逐条注明统计日期和来源。百分比按公布的分子和分母计算，向下取一位小数；是否达到目标值也据此算出，不是验收结论。',
		en: 'The authorities report the numbers and the progress, each with its day and source. Percentages are worked out from the published numerator and denominator and rounded down to one decimal; whether a threshold is reached follows from the same numbers, and is no verdict of acceptance.',
	},
	words: { zh: '方案原文', en: 'In the plan’s words' },
	none: { zh: '尚无数据。', en: 'No data yet.' },
	noNumbers: {
		zh: '这一期没有公布分子和分母，不计算百分比。',
		en: 'No numerator and denominator were published, so no percentage is worked out.',
	},
	unusable: {
		zh: '分母为零或者小于分子，不计算百分比。',
		en: 'The denominator is zero or less than the numerator, so no percentage is worked out.',
	},
	qualitative: {
		zh: '定性目标，没有分子和分母。以下是发布机关的说明。',
		en: 'This target has no number. What follows is the authority’s own statement.',
	},
	reached: { zh: '达到目标值', en: 'Threshold reached' },
	short: { zh: '未达到目标值', en: 'Below the threshold' },
	asOf: { zh: '统计日期', en: 'As of' },
	undated: { zh: '未注明日期', en: 'No day stated' },
	region: { zh: '地区', en: 'Region' },
	share: { zh: '百分比', en: 'Share' },
	state: { zh: '完成情况', en: 'State' },
	source: { zh: '数据来源', en: 'Source' },
	evidence: { zh: '本站的相关记录', en: 'Records here that bear on it' },
	evidenceMeans: {
		zh: '各目标下的相关记录只是已经公布的部分，不能据此推算目标是否实现。',
		en: 'The records linked from a target are only those that were published, and do not show whether it was met.',
	},
	contents: { zh: '各项目标', en: 'The targets' },
	records: { zh: '全部填报记录', en: 'Every report' },
	recordsMean: {
		zh: '每个目标、地区和统计日期一条。',
		en: 'One record for each target, region and day.',
	},
} as const satisfies Record<string, Wording>;

/** The number to be reached, as a heading of figures. */
export const thresholdIs = (threshold: string): Wording =>
	threshold === '100'
		? { zh: '目标值 100%', en: 'Target: 100%' }
		: { zh: `目标值 ${threshold}%以上（含）`, en: `Target: ${threshold}% or more` };

/** How many are lacking. */
export const lacking = (short: bigint): Wording => ({
	zh: `尚差 ${groupThousands(String(short))}`,
	en: `${groupThousands(String(short))} short`,
});

/** A part of a whole with what is counted: no share stands without it. */
export const partOf = (part: string, whole: string): Wording => ({
	zh: `${groupThousands(part)} / ${groupThousands(whole)}`,
	en: `${groupThousands(part)} of ${groupThousands(whole)}`,
});

/** What the part and the whole of a target are. */
export const countedAs = ({ numerator, denominator }: Counted): Wording => ({
	zh: `${numerator.zh} / ${denominator.zh}`,
	en: `${lowerFirst(numerator.en)} / ${lowerFirst(denominator.en)}`,
});

/** The day of a number. */
export const asOfDay = (day: string): Wording => ({
	zh: `截至${showDate(day, 'zh')}`,
	en: `As of ${showDate(day, 'en')}`,
});

/** How many targets the plan set, by when, and of how many there are data. */
export const boardSentence = (by: string, withData: number, all: number): Wording => ({
	zh: `方案定下 ${all} 个目标，要求到${showDate(by, 'zh')}实现。${withData === all ? '每个都有数据。' : `其中 ${withData} 个有数据。`}`,
	en: `The plan set ${all} targets, to be reached by ${showDate(by, 'en')}. ${withData === all ? 'There are data for each of them.' : `There are data for ${withData} of them.`}`,
});
