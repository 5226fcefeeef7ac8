/** Every character that XML 1.0 allows in no form: controls but tab and line breaks, U+FFFE, U+FFFF, lone surrogates. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text without the characters that no XML document may hold. */
export const cleanXml = (text: string): string => text.replace(ILLEGAL, '');

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
};

/** A text as the content of an XML element or of an attribute in either kind of quotes. */
export const escapeXml = (text: string): string =>
	cleanXml(text).replace(/[&<>"']/g, (each) => ENTITIES[each]!);
