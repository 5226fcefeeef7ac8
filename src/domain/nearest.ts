/** The candidate closest to what was written, if it is close enough to be a slip of it. */
export function nearest(written: string, candidates: Iterable<string>): string | null {
	let best: string | null = null;
	let least = Math.max(2, Math.floor(written.length / 3)) + 1;
	for (const candidate of candidates) {
		const apart = distance(written.toLowerCase(), candidate.toLowerCase(), least);
		if (apart < least) [best, least] = [candidate, apart];
	}
	return best;
}

/** The Levenshtein distance of two texts, or at least `limit` where it is that or more. */
function distance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let row = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
		}
		row = next;
	}
	return row[b.length]!;
}
