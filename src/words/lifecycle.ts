import type { Dataset } from '../domain/dataset.ts';
import type { Wording } from '../domain/lang.ts';

/** The life of a dataset's records on the public record, in sentences made from its declaration. */
export function lifecycleSentences(dataset: Dataset): readonly Wording[] {
	const { lifecycle } = dataset;
	const { from, lastDay, ended, over, term, afterwards, named } = lifecycle;
	const label = (field: string): Wording => dataset.fields[field]?.label ?? { zh: field, en: field };
	const sentences: (Wording | undefined)[] = [
		{
			zh: `自“${label(from).zh}”当日起公开；没有日期的，收到后公开。`,
			en: `Shown from “${label(from).en}”; a record without that date is shown once received.`,
		},
		term ? underTerm : undefined,
		lastDay
			? {
					zh: `“${label(lastDay).zh}”是公开的最后一日，北京时间次日零时起为已结束。`,
					en: `“${label(lastDay).en}” is the last day; the record has ended from midnight, China Standard Time.`,
				}
			: undefined,
		ended
			? {
					zh: `自“${label(ended).zh}”当日起为已结束。`,
					en: `Ended from the day of “${label(ended).en}” itself.`,
				}
			: undefined,
		over ? hasState(over, '即为已结束', 'the record has ended') : undefined,
		named
			? hasState(
					named,
					'且未结束的，才公布当事人名称',
					'and has not ended, its parties are named; otherwise they are not'
				)
			: undefined,
		afterwards === 'withdraw' ? withdrawn : lastDay || ended || over ? kept : keptAlways,
	];
	return sentences.filter((sentence) => sentence !== undefined);

	function hasState(
		{ field, values }: { field: string; values: readonly string[] },
		zh: string,
		en: string
	): Wording {
		const shown = (lang: keyof Wording) =>
			values.map((value) => dataset.fields[field]?.show(value, lang) ?? value);
		return {
			zh: `“${label(field).zh}”为${shown('zh').join('、')}的，${zh}。`,
			en: `Where “${label(field).en}” is ${shown('en').join(', ')}, ${en}.`,
		};
	}
}

const underTerm: Wording = {
	zh: '最长公示期限由下列规则确定，到期自动停止公示。',
	en: 'The rules below set the longest term; publication stops by itself when it has run.',
};

const withdrawn: Wording = {
	zh: '结束后只保留一个不含名称的页面，写明日期和原因。',
	en: 'After the end a page without any name remains, with the date and the ground.',
};

const kept: Wording = {
	zh: '结束后继续保留，并注明已结束。',
	en: 'After the end records stay, marked as ended.',
};

const keptAlways: Wording = { zh: '记录长期保留。', en: 'Records stay.' };
