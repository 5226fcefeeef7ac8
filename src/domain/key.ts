/** What joins the cells of a key that has several. */
export const KEY_SEPARATOR = '\u001f';

const SIMPLE = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

/**
 * The last part of a record's address. A key of letters, digits and single hyphens up to 60 is its own id in
 * lower case; any other is its letters and digits joined by hyphens (at most 40), a hyphen, and the first ten
 * hex digits of the SHA-256 of the key in NFC, which `digest` computes.
 */
export function idOf(key: string, digest: (text: string) => string): string {
	if (key.length <= 60 && SIMPLE.test(key)) return key.toLowerCase();
	const readable = (key.match(/[A-Za-z0-9]+/g) ?? []).join('-').slice(0, 40).toLowerCase().replace(/-+$/, '');
	return [readable, digest(key.normalize('NFC')).slice(0, 10)].filter(Boolean).join('-');
}
