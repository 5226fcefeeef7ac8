/**
 * Whether a text has a stretch that is at most one slip away from a query: one character changed, missing, too many, or
 * two neighbours swapped. By the table of edit distances whose first row is nought (Sellers), with swaps.
 */
export function isWithinOneSlip(text: string, query: string): boolean {
	const width = text.length + 1;
	let [before, row] = [new Array<number>(width).fill(0), new Array<number>(width).fill(0)];
	for (let q = 1; q <= query.length; q++) {
		const next = new Array<number>(width).fill(q);
		for (let t = 1; t < width; t++) {
			const same = query[q - 1] === text[t - 1] ? 0 : 1;
			let least = Math.min(row[t - 1]! + same, row[t]! + 1, next[t - 1]! + 1);
			const isSwap = q > 1 && t > 1 && query[q - 1] === text[t - 2] && query[q - 2] === text[t - 1];
			if (isSwap) least = Math.min(least, before[t - 2]! + 1);
			next[t] = least;
		}
		[before, row] = [row, next];
	}
	return row.some((distance) => distance <= 1);
}

/**
 * Three pieces of a query, of which a text within one slip holds at least one: a slip touches two neighbouring
 * characters at most, and so leaves one piece of three whole.
 */
export function piecesOf(query: string): readonly string[] {
	const third = Math.max(1, Math.floor(query.length / 3));
	return [query.slice(0, third), query.slice(third, query.length - third), query.slice(-third)].filter(
		Boolean
	);
}
