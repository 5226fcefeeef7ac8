import { shanghaiDay } from '../domain/day.ts';
import { offerChoices } from './choices.ts';
import { countDays, markToday } from './days-left.ts';
import { readRelease, sayEdition } from './edition.ts';
import { takeDown } from './term.ts';

const lang = document.documentElement.lang === 'en' ? 'en' : 'zh';

/** Brings the page to this day: a page may be read long after it was built, or left open over midnight. */
function bringToDate() {
	const today = shanghaiDay(Date.now());
	takeDown(document, today);
	countDays(document, today, lang);
	markToday(document, today);
}

bringToDate();
offerChoices(document);
document.addEventListener('visibilitychange', bringToDate);
addEventListener('pageshow', bringToDate);
void readRelease(import.meta.env.BASE_URL).then((release) => {
	if (release) sayEdition(document, release, shanghaiDay(Date.now()), lang);
});
