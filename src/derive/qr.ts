import encode from 'qr';

/** A QR code to draw: a square of `size` modules with its quiet zone, and the strokes of its dark rows. */
export interface Qr {
	readonly size: number;
	/** The data of an SVG path, to be stroked one module wide: row by row, from run to run. */
	readonly path: string;
}

/** The quiet zone that ISO/IEC 18004 asks for, in modules. */
const QUIET = 4;

/** The QR code of a text, with medium error correction, which paper wants. Throws for more than 2,331 bytes. */
export function qrOf(text: string): Qr {
	const rows = encode(text, 'raw', { ecc: 'medium', border: QUIET });
	return { size: rows.length, path: rows.map((row, y) => rowPath(row, y)).join('') };
}

function rowPath(row: readonly boolean[], y: number): string {
	let path = '';
	let pen: number | null = null;
	for (let from = row.indexOf(true); from >= 0; from = row.indexOf(true, pen)) {
		const end = row.indexOf(false, from);
		path += `${pen === null ? `M${from} ${y}.5` : `m${from - pen} 0`}h${end - from}`;
		pen = end;
	}
	return path;
}
