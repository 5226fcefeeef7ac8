import { encodeGbk } from './gbk.ts';

type Written = 'utf-8' | 'utf-8 with BOM' | 'utf-16le with BOM' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Writes text in an encoding; GB18030 with its four-byte characters, so that any text can be written. */
export const encode = (text: string, encoding: Written): Uint8Array => {
	switch (encoding) {
		case 'utf-8':
			return Buffer.from(text);
		case 'utf-8 with BOM':
			return Buffer.from(`\uFEFF${text}`);
		case 'utf-16le with BOM':
			return Buffer.from(`\uFEFF${text}`, 'utf16le');
		case 'utf-16le':
			return Buffer.from(text, 'utf16le');
		case 'utf-16be':
			return Buffer.from(text, 'utf16le').swap16();
		case 'gb18030':
			return Buffer.concat([...text].map((character) => twoBytes(character) ?? fourBytes(character)));
	}
};

const twoBytes = (character: string): Uint8Array | null => {
	const bytes = encodeGbk(character);
	return bytes && new TextDecoder('gb18030').decode(bytes) === character ? bytes : null;
};

const ofPointer = (pointer: number): Uint8Array =>
	new Uint8Array([
		0x81 + Math.floor(pointer / 12_600),
		0x30 + (Math.floor(pointer / 1260) % 10),
		0x81 + (Math.floor(pointer / 10) % 126),
		0x30 + (pointer % 10),
	]);

let plane: ReadonlyMap<string, number> | null = null;

const readPlane = (): ReadonlyMap<string, number> => {
	const decoder = new TextDecoder('gb18030');
	return new Map(
		Array.from({ length: 39_420 }, (_, pointer) => [decoder.decode(ofPointer(pointer)), pointer])
	);
};

const fourBytes = (character: string): Uint8Array => {
	const code = character.codePointAt(0) ?? 0;
	plane ??= readPlane();
	return ofPointer(code > 0xffff ? 189_000 + code - 0x10000 : (plane.get(character) ?? NaN));
};
