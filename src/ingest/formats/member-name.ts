import { getFileNameLowLevel, type Entry } from 'yauzl';

/** Bit 11 of the general purpose flags: the name is UTF-8 (APPNOTE.TXT 4.4.4). */
const utf8Flag = 0x800;
/** The Info-ZIP Unicode Path extra field (APPNOTE.TXT 4.6.9). */
const unicodePath = 0x7075;

/**
 * An entry's name: as the archive declares it where it says UTF-8, else UTF-8 if it is valid, else GB18030 as
 * Chinese Windows writes it, else CP437. Backslashes become slashes.
 */
export const memberName = (entry: Entry): string => {
	const { generalPurposeBitFlag: flags, fileNameRaw: raw, extraFields } = entry;
	const isDeclared = (flags & utf8Flag) !== 0 || extraFields.some(({ id }) => id === unicodePath);
	const guessed = isDeclared ? null : (strictly(raw, 'utf-8') ?? strictly(raw, 'gb18030'));
	return (guessed ?? getFileNameLowLevel(flags, raw, extraFields, false)).replaceAll('\\', '/');
};

const strictly = (raw: Buffer, encoding: string): string | null => {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(raw);
	} catch {
		return null;
	}
};
