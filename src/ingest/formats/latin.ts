/** The characters of Windows-1252 for the bytes 0x80 to 0x9F; the five that it leaves out are controls. */
export const windowsMarks = new TextDecoder('windows-1252').decode(
	Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at)
);

/** The byte that Latin-1 or Windows-1252 reads as this character, both of them above ASCII. */
export const latinByte = (character: string): number => {
	const mark = windowsMarks.indexOf(character);
	return mark < 0 ? character.charCodeAt(0) : 0x80 + mark;
};

export const latinBytes = (text: string): Uint8Array => Uint8Array.from([...text], latinByte);
