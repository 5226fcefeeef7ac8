/**
 * How a folded name holds a folded query: `inside` as it stands; else with one slip over the whole name, up to its
 * end, or within it; or not at all (null). A slip is one character changed, missing, extra, or two neighbours swapped.
 */
export type Nearness = 'inside' | 'whole' | 'tail' | 'stretch';

/** How a query sits in a name when it may hold one slip. Queries of fewer than three characters hold none but swaps. */
export function nearnessOf(name: string, query: string): Nearness | null {
	const n = query.length;
	let best: Nearness | null = null;
	const better = (start: number, end: number) => {
		const reached: Nearness = end < name.length ? 'stretch' : start > 0 ? 'tail' : 'whole';
		if (best === null || ORDER[reached] < ORDER[best]) best = reached;
	};
	for (let start = 0; start <= name.length - n + 1; start++) {
		let same = 0;
		while (same < n && name[start + same] === query[same]) same++;
		if (same === n) return 'inside';
		for (const [ofName, ofQuery] of SKIPS) {
			const from = start + same + ofName;
			const end = from + n - same - ofQuery;
			if (end > name.length || (n < 3 && ofName !== ofQuery)) continue;
			if (name.startsWith(query.slice(same + ofQuery), from)) better(start, end);
		}
		if (
			same + 1 < n &&
			name[start + same] === query[same + 1] &&
			name[start + same + 1] === query[same] &&
			name.startsWith(query.slice(same + 2), start + same + 2)
		)
			better(start, start + n);
	}
	return best;
}

const ORDER = { inside: 0, whole: 1, tail: 2, stretch: 3 } as const;

/** Characters that a changed, a missing and an extra character take from the name and from the query. */
const SKIPS = [
	[1, 1],
	[1, 0],
	[0, 1],
] as const;

/** True where two different texts are exactly one slip apart. */
export function isSlip(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) return false;
	let [from, ofA, ofB] = [0, a.length, b.length];
	while (from < ofA && from < ofB && a[from] === b[from]) from++;
	while (ofA > from && ofB > from && a[ofA - 1] === b[ofB - 1]) {
		ofA--;
		ofB--;
	}
	if (ofA - from <= 1 && ofB - from <= 1) return true;
	return ofA - from === 2 && ofB - from === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}

/** A text with each pair of unlike neighbours swapped in turn. */
export const swapsOf = (text: string): readonly string[] =>
	Array.from(
		{ length: Math.max(0, text.length - 1) },
		(_, at) => text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)
	).filter((swapped) => swapped !== text);
