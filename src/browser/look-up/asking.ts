import { shanghaiDay } from '../../domain/day.ts';
import type { Lang } from '../../domain/lang.ts';
import type { Answer, LookUp } from '../../search/answer.ts';
import { openLookUp } from '../../search/lookup/look-up.ts';
import { withoutOverdue } from '../../search/overdue.ts';
import type { LookUpWords } from '../../words/look-up.ts';
import { readRelease, type ReleaseRead } from '../edition.ts';
import type { Slip } from './slip.ts';
import { readWords } from './words.ts';

/** What became of a question. */
export type Outcome =
	| {
			readonly kind: 'answered';
			readonly answer: Answer;
			readonly lookUp: LookUp;
			readonly words: LookUpWords;
			/** What is wrong with the code that was typed, if it is one. */
			readonly slip: Slip | null;
			/** The day on which standings changed, where the site has not been renewed since; else null. */
			readonly stale: string | null;
	  }
	/** A file could not be read or is damaged; or the index and the site are of two releases. */
	| { readonly kind: 'unread'; readonly why: 'damaged' | 'offline' | 'mixed' }
	/** A citizen's identity number, which is not looked up. */
	| { readonly kind: 'personal'; readonly slip: Slip };

export type Ask = (query: string) => Promise<Outcome>;

interface Asking {
	/** The path of the site, with `/` at both ends. */
	readonly base: string;
	/** Where the pages of the language begin, with `/` at the end. */
	readonly home: string;
	/** The page that answers. */
	readonly page: string;
	readonly lang: Lang;
	/** The release as the page has read it. */
	readonly release: Promise<ReleaseRead | null>;
}

/**
 * Opens the index at the first question, and answers. Reads the release again where standings have changed since the
 * one that the page knows, and opens the index again where the one that is open can no longer be read: a new release
 * has taken its place. Never throws: what cannot be read cannot be confirmed.
 */
export function openAsking({ base, home, page, lang, release: known }: Asking): Ask {
	const open = (release: Promise<ReleaseRead | null>) =>
		(opening = Promise.all([release, openLookUp(base), readWords(home)]));
	let opening: Promise<readonly [ReleaseRead | null, LookUp, LookUpWords]> | null = null;
	const answerOf = async (query: string): Promise<Outcome | null> => {
		try {
			const slip = LIKE_A_CODE.test(query) ? (await import('./slip.ts')).slipIn(query, page, lang) : null;
			if (slip?.personal) return { kind: 'personal', slip };
			let [release, lookUp, words] = await (opening ?? open(known));
			if (release?.digest !== lookUp.digest || isBehind(release))
				[release, lookUp, words] = await open(readRelease(base));
			if (release === null) throw new Error('The release is not known.');
			if (release.digest !== lookUp.digest) {
				opening = null;
				return { kind: 'unread', why: 'mixed' };
			}
			const answer = await lookUp.search(query);
			const stale = isBehind(release) ? release.next : null;
			const fresh =
				stale === null ? answer : withoutOverdue(answer, endingIn(words), shanghaiDay(Date.now()));
			return { kind: 'answered', answer: fresh, lookUp, words, slip, stale };
		} catch {
			opening = null;
			return null;
		}
	};
	return async (query) => {
		const wasOpen = opening !== null;
		const answer = (await answerOf(query)) ?? (wasOpen ? await answerOf(query) : null);
		return answer ?? { kind: 'unread', why: navigator.onLine ? 'damaged' : 'offline' };
	};
}

/** Thirteen letters and digits or more, with six digits among them. */
const LIKE_A_CODE = /^(?=(?:[^\d０-９]*[\d０-９]){6})(?:\P{Script=Han}){13,}$/u;

const isBehind = ({ next }: ReleaseRead) => next !== null && shanghaiDay(Date.now()) >= next;

const endingIn = ({ lists }: LookUpWords) =>
	new Set(Object.entries(lists).flatMap(([id, { ends }]) => (ends ? [id] : [])));
