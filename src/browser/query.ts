import { adoptQuery, queryIn, withQuery } from './query-address.ts';

/**
 * Answers the query in the page's address, now and whenever it changes, and puts into the address what the form is given.
 * `answer` is told whether no later query has come since. Returns what answers the same query again.
 */
export function keepAddress(
	form: HTMLFormElement,
	answer: (query: string, isLatest: () => boolean) => Promise<void>
): () => void {
	const input = form.elements.namedItem('q') as HTMLInputElement;
	let [turn, shown] = [0, ''];
	const again = () => {
		const mine = ++turn;
		void answer(shown, () => mine === turn);
	};
	const follow = () => {
		adoptQuery();
		const query = queryIn(location.search);
		if (query === shown) return;
		input.value = shown = query;
		again();
	};
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const query = input.value.trim();
		if (query === shown) return again();
		history.pushState(null, '', withQuery(query));
		follow();
	});
	addEventListener('popstate', follow);
	follow();
	return again;
}
