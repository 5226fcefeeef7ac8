/** The share of characters that must be common ones; texts of Chinese have nine tenths, of Latin-1 hardly any. */
const least = 0.6;

/**
 * True where most of what is beyond ASCII would be common Chinese characters in GB18030: those of GB 2312's first
 * level, bytes B0–D7 and A1–FE. In Latin-1 a letter with an accent mostly stands before one of ASCII, and makes a
 * rare character with it; in Shift JIS and Big5 too most characters would be rare ones. Marks prove nothing.
 */
export const readsAsChinese = (head: Uint8Array): boolean => {
	let common = 0;
	let rare = 0;
	for (let at = 0; at < head.length - 1; at++) {
		const lead = head[at]!;
		if (lead < 0x81) continue;
		const trail = head[++at]!;
		if (trail < 0x40) at += 2;
		if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) common++;
		else if (lead < 0xa1 || lead > 0xa9 || trail < 0xa1) rare++;
	}
	return common > 0 && common >= (common + rare) * least;
};
