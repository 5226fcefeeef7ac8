import { showDate } from '../domain/day.ts';
import type { Wording } from '../domain/lang.ts';

/** What the script fills in from `/release.json` and the reader's clock; no page says it by itself. */

/** How long a listing is still shown, around the number of days, which stands out. */
export function daysLeft(days: number): { readonly before: Wording; readonly after: Wording } {
	if (days === 0)
		return { before: { zh: '今天是最后一天', en: 'Today is the last day' }, after: { zh: '', en: '' } };
	return { before: { zh: '还剩', en: '' }, after: { zh: '天', en: days === 1 ? 'day left' : 'days left' } };
}

/** The release that the site stands at. */
export const editionLine = (release: string, day: string): Wording => ({
	zh: `第 ${release} 期，${showDate(day, 'zh')}发布。`,
	en: `Release ${release}, published on ${showDate(day, 'en')}.`,
});

/** The day on which a page is printed. */
export const printedOn = (day: string): Wording => ({
	zh: `打印日期：${showDate(day, 'zh')}`,
	en: `Printed on ${showDate(day, 'en')}`,
});

/** That the site has not been renewed on a day on which something on it was to change. */
export const staleSince = (day: string): Wording => ({
	zh: `本站内容已经过时：${showDate(day, 'zh')}起有记录的公示状态发生变化，而网站尚未更新。请向主办单位核实。`,
	en: `This site is out of date: the standing of some records changed on ${showDate(day, 'en')} and the site has not been renewed since. Check with the authority that publishes it.`,
});
