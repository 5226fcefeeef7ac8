/** What the first bytes of a file show it to be. */
export type Content =
	'zip' | 'ole' | 'pdf' | 'rar' | '7z' | 'gzip' | 'html' | 'xml' | 'json' | 'ndjson' | 'text';

const magic: readonly (readonly [Content, readonly number[]])[] = [
	['zip', [0x50, 0x4b, 0x03, 0x04]],
	['zip', [0x50, 0x4b, 0x05, 0x06]],
	['ole', [0xd0, 0xcf, 0x11, 0xe0]],
	['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
	['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
	['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
	['gzip', [0x1f, 0x8b, 0x08]],
];

/**
 * Tells a file's content by its head, whatever its name says. `pointed`: the mapping names a JSON pointer, so
 * that an object is a document with the records within it; else an object whose first line is complete is NDJSON.
 */
export const contentOf = (head: Uint8Array, pointed: boolean): Content => {
	const found = magic.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
	if (found) return found[0];
	const start = asciiOf(head);
	if (/^<(?:!doctype\s+html|html|head|body|table|meta|style)[\s>]/i.test(start)) return 'html';
	if (/^mime-version:/i.test(start)) return 'html';
	if (/^<\?xml\s/i.test(start)) return 'xml';
	if (/^\[\s*[{[\]"]/.test(start)) return 'json';
	if (/^\{\s*["}]/.test(start)) return pointed || !isRecord(start) ? 'json' : 'ndjson';
	return 'text';
};

/** The head with ASCII legible in any encoding: byte order marks, UTF-16's NULs and leading blanks dropped. */
const asciiOf = (head: Uint8Array): string =>
	new TextDecoder('latin1')
		.decode(head)
		.replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '')
		.replaceAll('\0', '')
		.trimStart();

/** True where the first line is a whole JSON object, or is longer than what was looked at. */
const isRecord = (start: string): boolean => {
	const end = start.search(/[\r\n]/);
	if (end < 0 && start.length > 60_000) return true;
	try {
		JSON.parse(end < 0 ? start : start.slice(0, end));
		return true;
	} catch {
		return false;
	}
};
