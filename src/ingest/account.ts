/** What became of the rows of a file: `rows` is the sum of the other counts. */
export interface FileAccount {
	readonly file: string;
	readonly sheet: string | null;
	readonly sha256: string;
	rows: number;
	used: number;
	rejected: number;
	repeated: number;
	skipped: number;
	superseded: number;
	footer: number;
}

export const openAccount = (file: string, sheet: string | null, sha256: string): FileAccount => ({
	file,
	sheet,
	sha256,
	rows: 0,
	used: 0,
	rejected: 0,
	repeated: 0,
	skipped: 0,
	superseded: 0,
	footer: 0,
});

/** Refuses to go on where a row has been lost or counted twice: that is a fault of the program, not of the data. */
export function balance(accounts: readonly FileAccount[]): void {
	for (const { file, sheet, rows, used, rejected, repeated, skipped, superseded, footer } of accounts) {
		const sum = used + rejected + repeated + skipped + superseded + footer;
		const whole = [used, rejected, repeated, skipped, superseded, footer].every((count) => count >= 0);
		if (sum !== rows || !whole)
			throw new Error(
				`Rows of ${[file, sheet].filter(Boolean).join(' / ')} do not add up: ${rows} read, ${sum} accounted for ` +
					`(used ${used}, rejected ${rejected}, repeated ${repeated}, skipped ${skipped}, superseded ${superseded}, footer ${footer}).`
			);
	}
}
