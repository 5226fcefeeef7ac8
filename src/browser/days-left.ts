import { daysBetween } from '../domain/day.ts';
import type { Lang } from '../domain/lang.ts';
import { daysLeft } from '../words/freshness.ts';
import { make } from './markup.ts';

/** Says in every `[data-left]`, which holds the last day, how many days are left of it. */
export function countDays(page: Document, today: string, lang: Lang): void {
	for (const element of page.querySelectorAll('[data-left]')) {
		const days = daysBetween(today, element.getAttribute('data-left')!);
		if (days < 0) continue;
		const { before, after } = daysLeft(days);
		const number = make('b', {}, days === 0 ? '' : days.toLocaleString('en'));
		element.replaceChildren(before[lang], number, after[lang]);
	}
}

/** Fills every `[data-from]` bar, drawn from the day of its beginning to `data-to`, as far as today. */
export function markToday(page: Document, today: string): void {
	for (const bar of page.querySelectorAll('[data-from]')) {
		const [from, to] = [bar.getAttribute('data-from')!, bar.getAttribute('data-to')!];
		const share = daysBetween(from, today) / daysBetween(from, to);
		bar.setAttribute('width', String(Math.round(1000 * Math.min(1, Math.max(0, share)))));
	}
}
