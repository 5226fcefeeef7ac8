/** Each character of GBK by its two bytes as one number. */
type Table = ReadonlyMap<string, number>;

/** Reads the two-byte characters of GBK off the platform's decoder; 0x80 alone is the euro sign. */
const makeTable = (): Table => {
	const table = new Map([['€', 0x80]]);
	const decoder = new TextDecoder('gbk');
	for (let lead = 0x81; lead <= 0xfe; lead++) {
		for (let trail = 0x40; trail <= 0xfe; trail++) {
			const character = decoder.decode(new Uint8Array([lead, trail]));
			if (character.length === 1 && character !== '\uFFFD' && !table.has(character))
				table.set(character, (lead << 8) | trail);
		}
	}
	return table;
};

let made: Table | null = null;

/** Writes text in GBK; null where a character is not in it. */
export const encodeGbk = (text: string): Uint8Array | null => {
	made ??= makeTable();
	const bytes: number[] = [];
	for (const character of text) {
		const code = character < '\x80' ? character.charCodeAt(0) : made.get(character);
		if (code === undefined) return null;
		if (code > 0xff) bytes.push(code >> 8);
		bytes.push(code & 0xff);
	}
	return new Uint8Array(bytes);
};
