import type { TextLabels } from '../browser/texts/labels.ts';
import { replyFields } from '../derive/reply.ts';
import { BULLETINS, proseFields, WRITTEN } from '../derive/texts.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Lang } from '../domain/lang.ts';
import { bulletins } from '../words/bulletins.ts';
import { standingMark, standingWord, standsForGood } from '../words/standing.ts';
import { texts as words } from '../words/texts.ts';

/** A party's reply is said to be unverified wherever it is quoted. */
export function labelsOfTexts(lists: readonly Dataset[], lang: Lang): TextLabels {
	const unverified = lang === 'zh' ? `（${words.unverified.zh}）` : ` (${words.unverified.en})`;
	return {
		lists: Object.fromEntries([
			...lists.map(({ id, title }) => [id, title[lang]]),
			[BULLETINS, bulletins.title[lang]],
			[WRITTEN, words.written[lang]],
		]) as TextLabels['lists'],
		fields: Object.fromEntries(
			lists.flatMap((dataset) =>
				proseFields(dataset).map((name) => [
					`${dataset.id}.${name}`,
					dataset.fields[name]!.label[lang] + (replyFields.includes(name) ? unverified : ''),
				])
			)
		) as TextLabels['fields'],
		standings: Object.fromEntries(
			lists
				.filter((dataset) => !standsForGood(dataset))
				.flatMap((dataset) =>
					(['current', 'ended'] as const).map((standing) => [
						`${dataset.id}.${standing}`,
						{ word: standingWord(dataset, standing)[lang], mark: standingMark(dataset, standing) },
					])
				)
		) as TextLabels['standings'],
	};
}
