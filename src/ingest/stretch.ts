const BEFORE = 8;
const AFTER = 32;

/** Some characters before and after a place in a text, counted in characters, with … where more are left out. */
export function around(text: string, at: number): string {
	const characters = [...text];
	const start = at <= BEFORE + 2 ? 0 : at - BEFORE;
	const end = Math.min(characters.length, at + AFTER);
	return [start > 0 ? '…' : '', ...characters.slice(start, end), end < characters.length ? '…' : ''].join('');
}

/** The place of the first character in which two texts differ; the length of the shorter where one begins the other. */
export function firstDifference(text: string, other: string): number {
	const [a, b] = [[...text], [...other]];
	const length = Math.min(a.length, b.length);
	for (let at = 0; at < length; at++) if (a[at] !== b[at]) return at;
	return length;
}
