import type { Wording } from '../domain/lang.ts';

/** What is said wherever neither yes nor no may be said. */
export const cannotConfirm = { zh: '无法确认', en: 'Cannot confirm' } as const satisfies Wording;

/** What still holds of finds on a site that is out of date; what was not found follows it. */
export const foundOutOfDate = {
	zh: '找到的，到今天仍在公示期限内，但可能已经提前移出；',
	en: 'What was found is within its term, but may have been taken off early since;',
} as const satisfies Wording;

/** Why a query has no answer, that this says nothing of the lists, and what to do. */
export const unanswered = (why: Wording, remedy: Wording): Wording => ({
	zh: `${why.zh}所以不能说它在名单里，也不能说它不在。${remedy.zh}`,
	en: `${why.en} So it cannot be said that it is on a list, nor that it is not. ${remedy.en}`,
});
