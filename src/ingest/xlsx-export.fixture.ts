import { writeBook } from './formats/xlsx/xlsx.fixture.ts';

const escapeXml = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const column = (at: number) => String.fromCharCode(65 + at);

/**
 * A simple CSV as a workbook: `#` before a cell makes it a number, `=` a formula without a saved result.
 * `hidden` adds a hidden sheet of that name with the same rows.
 */
export function xlsxOf(
	csv: string,
	{ merged = [], hidden }: { merged?: readonly string[]; hidden?: string } = {}
): Uint8Array {
	const rows = csv
		.split('\n')
		.map(
			(line, row) =>
				`<row r="${row + 1}">${line
					.split(',')
					.map((cell, at) => cellOf(cell, `${column(at)}${row + 1}`))
					.join('')}</row>`
		)
		.join('');
	const sheets = [
		{ name: '名单', rows, merges: merged },
		...(hidden ? [{ name: hidden, rows, state: 'hidden' as const }] : []),
	];
	return writeBook({ sheets });
}

function cellOf(cell: string, place: string): string {
	if (cell.startsWith('#')) return `<c r="${place}"><v>${cell.slice(1)}</v></c>`;
	if (cell.startsWith('=')) return `<c r="${place}"><f>${cell.slice(1)}</f></c>`;
	return `<c r="${place}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
}
