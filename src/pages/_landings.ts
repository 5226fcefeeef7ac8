import { landingsOf, subjects, type Landing } from '../derive/landing.ts';
import { langs } from '../domain/lang.ts';
import { segment } from '../derive/address.ts';
import { published } from '../registry/published.ts';

const known = new Map<string, readonly Landing[]>();

/** The landing pages of a subject, gathered once. */
export function landingsFor(subject: (typeof subjects)[number]): readonly Landing[] {
	const before = known.get(subject.id) ?? landingsOf(subject, published);
	known.set(subject.id, before);
	return before;
}

/** A page for every subject that any record falls under, in every language. */
export const subjectPaths = () =>
	langs.flatMap((lang) =>
		subjects.flatMap((subject) => {
			const landings = landingsFor(subject);
			return landings.length === 0
				? []
				: [{ params: { lang: segment(lang), landing: subject.id }, props: { lang, subject, landings } }];
		})
	);

/** A page for every value of every subject, in every language. */
export const landingPaths = () =>
	subjectPaths().flatMap(({ params, props: { lang, subject, landings } }) =>
		landings.map((landing) => ({
			params: { ...params, value: landing.segment },
			props: { lang, subject, landing },
		}))
	);
