import { describe, expect, test } from 'vitest';
import { readCells, readFault } from '../export.fixture.ts';
import { writeBook } from './xlsx.fixture.ts';

const number = (text: string) => ({ text, type: 'number' });
const date = (text: string) => ({ text, type: 'date' });

const readBook = (rows: string, rest: Omit<Parameters<typeof writeBook>[0], 'sheets'> = {}) =>
	readCells(writeBook({ sheets: [{ rows }], ...rest }));

describe('cells', () => {
	test.each([
		[
			'an inline text, blanks kept',
			'<c t="inlineStr"><is><t xml:space="preserve"> a&amp;b&#x20BB7; </t></is></c>',
			' a&b𠮷 ',
		],
		[
			'an inline text of runs',
			'<c t="inlineStr"><is><r><t>甲</t></r><r><rPr/><t>乙</t></r></is></c>',
			'甲乙',
		],
		['a number, digit by digit', '<c><v>912345678901234567</v></c>', number('912345678901234567')],
		[
			'a number with its exponent',
			'<c t="n"><v>1.23456789012346E+17</v></c>',
			number('1.23456789012346E+17'),
		],
		['true', '<c t="b"><v>1</v></c>', 'TRUE'],
		['false', '<c t="b"><v>0</v></c>', 'FALSE'],
		['an error', '<c t="e"><v>#N/A</v></c>', { text: '#N/A', type: 'error' }],
		['the cached text of a formula', '<c t="str"><f>A1&amp;B1</f><v>甲_x000D_乙</v></c>', '甲\r乙'],
		['the cached number of a formula', '<c><f>1+1</f><v>2</v></c>', number('2')],
		['a formula without a value', '<c><f>SUM(A1:A2)</f></c>', { text: '=SUM(A1:A2)', type: 'formula' }],
		['a formula with an empty value', '<c><f>A1&lt;2</f><v></v></c>', { text: '=A1<2', type: 'formula' }],
		['a date in ISO form', '<c t="d"><v>2007-08-23T00:00:00Z</v></c>', date('2007-08-23')],
		['a time in ISO form', '<c t="d"><v>2007-08-23T08:30:00.000</v></c>', date('2007-08-23 08:30:00')],
		['a text in CDATA', '<c t="str"><v><![CDATA[<b>]]></v></c>', '<b>'],
		['a prefixed element', '<x:c t="str"><x:v>甲</x:v></x:c>', '甲'],
	])('%s', async (_, cell, expected) => {
		expect(await readBook(`<row>${cell}</row>`)).toEqual([[expected]]);
	});

	test('a formula whose cached text is blank is blank', async () => {
		expect(await readBook('<row><c t="str"><f>""</f><v></v></c><c><v>1</v></c></row>')).toEqual([
			['', number('1')],
		]);
	});

	test('shared strings are joined from their runs, without the phonetic guide', async () => {
		const strings =
			'<si><t>甲</t></si><si><r><t>食</t></r><r><t xml:space="preserve"> 品</t></r><rPh sb="0" eb="1"><t>shi</t></rPh></si><si/>';
		const cells = '<row><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>0</v></c></row>';
		expect(await readBook(cells, { strings })).toEqual([['食 品', '', '甲']]);
	});

	test('a shared string that is not there is refused', async () => {
		const bytes = writeBook({ sheets: [{ rows: '<row><c t="s"><v>7</v></c></row>' }] });
		expect(await readFault(bytes)).toMatchObject({ rule: 'format-refused', sheet: 'Sheet1' });
	});
});

describe('dates', () => {
	const cells =
		'<row><c s="1"><v>39317</v></c><c s="2"><v>39317.5</v></c><c s="3"><v>0.35416666666666669</v></c><c s="4"><v>39317</v></c></row>';
	const styles = [0, 14, 164, 20, 165];
	const formats = { 164: 'yyyy"年"m"月"d"日"', 165: '#,##0.00"m"' };

	test('are told by the format of the cell; a bare time is its text', async () => {
		expect(await readBook(cells, { styles, formats })).toEqual([
			[date('2007-08-23'), date('2007-08-23 12:00:00'), '08:30:00', number('39317')],
		]);
	});

	test('count from 1904 where the book says so', async () => {
		expect((await readBook(cells, { styles, formats, is1904: true }))[0]?.[0]).toEqual(date('2011-08-24'));
	});

	test('beyond the last day stay numbers', async () => {
		const beyond = '<row><c s="1"><v>2958466</v></c><c s="1"><v>-1</v></c></row>';
		expect(await readBook(beyond, { styles })).toEqual([[number('2958466'), number('-1')]]);
	});
});
