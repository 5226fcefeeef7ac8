/**
 * The 6,763 Chinese characters of GB 2312 in the order of the standard: level 1 (3,755, by reading), then level 2
 * (3,008, by radical). Taken from the decoder that every browser has.
 */
export const gb2312: readonly string[] = (() => {
	const decoder = new TextDecoder('gbk');
	const characters: string[] = [];
	for (let high = 0xb0; high <= 0xf7; high++)
		for (let low = 0xa1; low <= 0xfe; low++) {
			const character = decoder.decode(Uint8Array.of(high, low));
			if (/^[\u4e00-\u9fff]$/.test(character)) characters.push(character);
		}
	return characters;
})();

/** How many characters level 1 holds. */
export const LEVEL_1 = 3755;
