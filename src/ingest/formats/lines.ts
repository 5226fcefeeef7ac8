/** The same text with every line break, CRLF or CR, written as LF, also where a piece ends between the two. */
export async function* unifyBreaks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
	let held = '';
	for await (const piece of pieces) {
		const text = held + piece;
		held = text.endsWith('\r') ? '\r' : '';
		const whole = held ? text.slice(0, -1) : text;
		yield whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
	}
	if (held) yield '\n';
}

/** The lines of a text whose breaks are LF, without them; a last line without a break is one too. */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
	let rest = '';
	for await (const piece of pieces) {
		const lines = piece.split('\n');
		lines[0] = rest + (lines[0] ?? '');
		rest = lines.pop() ?? '';
		yield* lines;
	}
	if (rest !== '') yield rest;
}
