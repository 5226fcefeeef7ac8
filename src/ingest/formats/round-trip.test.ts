import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { encode } from './encoded.fixture.ts';
import { readCells } from './export.fixture.ts';
import { encodeGbk } from './gbk.ts';
import { latinBytes } from './latin.ts';

const HEADINGS = ['编号', '名称', 'no', 'name'];

/** Every character that a legacy encoding writes in one or two bytes, and those bytes, read off the decoder. */
function charset(encoding: string): ReadonlyMap<string, readonly number[]> {
	const decoder = new TextDecoder(encoding, { fatal: true });
	const read = (...bytes: number[]) => {
		try {
			return decoder.decode(Uint8Array.from(bytes));
		} catch {
			return '';
		}
	};
	const found = new Map<string, readonly number[]>();
	for (let lead = 0x20; lead < 0x100; lead++) {
		const single = read(lead);
		if ([...single].length === 1) found.set(single, [lead]);
		else for (let trail = 0x40; trail < 0xff; trail++) keep(read(lead, trail), lead, trail);
	}
	for (const control of '\t\n') found.set(control, [control.charCodeAt(0)]);
	return found;

	function keep(character: string, lead: number, trail: number) {
		if ([...character].length === 1 && !found.has(character)) found.set(character, [lead, trail]);
	}
}

const big5 = charset('big5');
const shiftJis = charset('shift_jis');
const writeIn =
	(bytes: ReadonlyMap<string, readonly number[]>) =>
	(text: string): Uint8Array =>
		Uint8Array.from([...text].flatMap((character) => bytes.get(character) ?? []));
const latin = Array.from({ length: 0xe0 }, (_, at) => String.fromCharCode(0x20 + at)).filter(
	(character) => !/[\x7f-\x9f]/.test(character)
);
const gbk = [...charset('gbk').keys()].filter((character) => encodeGbk(character) !== null);

interface Way {
	readonly name: string;
	/** The characters that the encoding can write; null is every one. */
	readonly characters: readonly string[] | null;
	readonly write: (text: string) => Uint8Array;
	/** What source.yaml says; undefined where the encoding is to be found. */
	readonly encoding?: string;
	readonly headings: readonly string[];
}

const ways: readonly Way[] = [
	{ name: 'UTF-8', characters: null, write: (text) => encode(text, 'utf-8'), headings: HEADINGS },
	{
		name: 'UTF-8 with BOM',
		characters: null,
		write: (text) => encode(text, 'utf-8 with BOM'),
		headings: HEADINGS,
	},
	{
		name: 'UTF-16LE with BOM',
		characters: null,
		write: (text) => encode(text, 'utf-16le with BOM'),
		headings: HEADINGS,
	},
	{
		name: 'unmarked GB18030',
		characters: null,
		write: (text) => encode(text, 'gb18030'),
		headings: HEADINGS,
	},
	{ name: 'unmarked GBK', characters: gbk, write: (text) => encodeGbk(text)!, headings: HEADINGS },
	{
		name: 'named GBK',
		characters: gbk,
		write: (text) => encodeGbk(text)!,
		encoding: 'gbk',
		headings: HEADINGS,
	},
	{
		name: 'named Big5',
		characters: [...big5.keys()],
		write: writeIn(big5),
		encoding: 'big5',
		headings: ['no', 'name', '名', '甲'],
	},
	{
		name: 'named Shift JIS',
		characters: [...shiftJis.keys()],
		write: writeIn(shiftJis),
		encoding: 'shift_jis',
		headings: ['no', 'name', '名', '甲'],
	},
	{
		name: 'named Latin-1',
		characters: latin,
		write: latinBytes,
		encoding: 'latin1',
		headings: ['no', 'name', 'ä', 'ß'],
	},
];

const awkward = fc.constantFrom(
	'"',
	'""',
	',',
	';',
	'\t',
	'|',
	'\n',
	'\n\n',
	' ',
	"'",
	'=1',
	'"a","b"',
	'a"b'
);

/** Cells of any characters of an encoding, with what CSV finds hard among them. */
function cellsOf({ characters, write }: Way): fc.Arbitrary<string> {
	const unit =
		characters === null ? fc.string({ unit: 'grapheme', maxLength: 6 }) : fc.constantFrom(...characters);
	return fc
		.array(fc.oneof({ weight: 3, arbitrary: unit }, awkward), { maxLength: 8 })
		.map((pieces) =>
			pieces
				.join('')
				.toWellFormed()
				.replace(/\uFEFF/g, '')
		)
		.filter((text) => characters === null || write(text).length >= text.length);
}

const delimiters = [',', '\t', ';', '|', '~', '||'] as const;

describe('any table reads back as it was written', () => {
	test.each(ways)('in $name', async (way) => {
		const { write, encoding, headings } = way;
		const cells = cellsOf(way);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(cells, cells, cells, cells), { maxLength: 8 }),
				fc.constantFrom(...delimiters),
				fc.constantFrom('\n', '\r\n'),
				fc.boolean(),
				async (rows, delimiter, newline, quotes) => {
					const table = [headings, ...rows];
					const text = Papa.unparse(table as string[][], {
						delimiter,
						newline,
						quotes: quotes || delimiter === '||',
					});
					const found = delimiters.indexOf(delimiter) < 4;
					const read = await readCells(write(text), {
						...(encoding ? { encoding } : {}),
						...(found ? {} : { delimiter }),
					});
					const written = table
						.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n')))
						.filter((row) => row.some((cell) => cell.trim() !== ''));
					expect(read).toEqual(written);
				}
			),
			{ numRuns: 120 }
		);
	});
});
