import { decodeXML } from 'entities';
import { Parser } from 'saxen';
import type { Member } from '../archive.ts';
import { halt, refused } from '../fault.ts';

/** What to do with the elements of a part; names are local, since writers choose their own prefixes. */
export interface Elements {
	open?(name: string, attribute: (name: string) => string | undefined): void;
	text?(text: string): void;
	close?(name: string): void;
}

/** No text in a workbook is longer: Excel's cells hold 32,767 characters. */
const longestToken = 1 << 20;

/** Reads an XML part of a workbook as a stream; halts where it is not well-formed or declares a document type. */
export const walkXml = async (part: Member, elements: Elements): Promise<void> => {
	let sinceToken = 0;
	const parser = new Parser()
		.on('openTag', (name, getAttributes) => {
			sinceToken = 0;
			elements.open?.(localName(name), (wanted) => attributeOf(getAttributes(), wanted));
		})
		.on('closeTag', (name) => {
			sinceToken = 0;
			elements.close?.(localName(name));
		})
		.on('text', (text) => elements.text?.(text.includes('&') ? decodeXML(text) : text))
		.on('cdata', (text) => elements.text?.(text))
		.on('attention', () => halt(broken(part, 'DOCTYPE')));
	let decoder: TextDecoder | null = null;
	for await (const chunk of part.stream()) {
		decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
		parser.write(decoder.decode(chunk, { stream: true }));
		sinceToken += chunk.length;
		if (sinceToken > longestToken) halt(broken(part, '> 1 MB'));
	}
	parser.end();
};

/** An attribute by its local name, its entities decoded. */
const attributeOf = (attributes: Readonly<Record<string, string>>, wanted: string): string | undefined => {
	const value = attributes[wanted] ?? prefixed(attributes, wanted);
	return value?.includes('&') ? decodeXML(value) : value;
};

const prefixed = (attributes: Readonly<Record<string, string>>, wanted: string): string | undefined => {
	for (const name in attributes)
		if (name.endsWith(wanted) && localName(name) === wanted) return attributes[name];
	return undefined;
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** XML is UTF-8 unless a byte order mark says UTF-16 (XML 1.0, appendix F). */
const encodingOf = ([first]: Uint8Array): string =>
	first === 0xff ? 'utf-16le' : first === 0xfe ? 'utf-16be' : 'utf-8';

const broken = ({ name }: Member, what: string) =>
	refused(
		`工作簿的部件“${name}”有误（${what}）。请用 Excel 或 WPS 重新保存。`,
		`The workbook's part “${name}” is faulty (${what}). Save it again in Excel or WPS.`
	);
