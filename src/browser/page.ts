import { shanghaiDay } from '../domain/day.ts';
import { offerChoices } from './choices.ts';
import { countDays, markToday } from './days-left.ts';
import { readRelease, sayEdition, sayPrintDay } from './edition.ts';
import { offerLookUp } from './look-up/offer.ts';
import { takeDown } from './term.ts';

const lang = document.documentElement.lang === 'en' ? 'en' : 'zh';

/** Brings the page to this day: a page may be read long after it was built, or left open over midnight. */
function bringToDate() {
	const today = shanghaiDay(Date.now());
	takeDown(document, today);
	countDays(document, today, lang);
	markToday(document, today);
	sayPrintDay(document, today, lang);
}

bringToDate();
offerChoices(document);
document.addEventListener('visibilitychange', bringToDate);
addEventListener('pageshow', bringToDate);
addEventListener('beforeprint', bringToDate);

const base = import.meta.env.BASE_URL;
const release = readRelease(base);
void release.then((read) => {
	if (read) sayEdition(document, read, shanghaiDay(Date.now()), lang);
});
const home = document.querySelector<HTMLAnchorElement>('a.brand')?.pathname ?? base;
offerLookUp(document, { base, home, lang, release });
