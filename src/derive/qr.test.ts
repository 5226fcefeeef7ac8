import fc from 'fast-check';
import decode from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrOf, type Qr } from './qr.ts';

/** What a camera sees of the drawing, each module some pixels wide. */
function photograph({ size, path }: Qr, scale = 4) {
	const side = size * scale;
	const data = new Uint8Array(side * side * 4).fill(255);
	for (const [, x = '', y = '', runs = ''] of path.matchAll(/M(\d+) (\d+)\.5((?:[mh]\d+(?: 0)?)+)/g)) {
		let pen = Number(x);
		for (const [, move, length] of runs.matchAll(/([mh])(\d+)/g)) {
			if (move === 'h')
				for (let module = pen; module < pen + Number(length); module++) darken(module, Number(y));
			pen += Number(length);
		}
	}
	return { width: side, height: side, data };

	function darken(x: number, y: number) {
		for (let row = 0; row < scale; row++)
			for (let column = 0; column < scale; column++)
				data.fill(
					0,
					(((y * scale + row) * side + x * scale + column) * 4) | 0,
					((y * scale + row) * side + x * scale + column) * 4 + 3
				);
	}
}

test.each([
	'https://www.example.gov.cn/blacklist/hmd-2026-000002/',
	'https://www.example.gov.cn/zt/gongshi/en/recalls/zh-2026-0003/',
	'https://www.example.gov.cn/党/p-1f0a9b3c2d/',
])('is read as %s again', (address) => {
	expect(decode(photograph(qrOf(address)))).toBe(address);
});

test('is read again whatever the address', () => {
	const address = fc.webUrl({ size: 'small' });
	fc.assert(
		fc.property(address, (each) => decode(photograph(qrOf(each))) === each),
		{ numRuns: 30 }
	);
});

test('of a record’s address is of version 6 at most, and short', () => {
	const { size, path } = qrOf(`https://www.example.gov.cn/gongshi/en/blacklist/${'a'.repeat(30)}/`);
	expect(size).toBeLessThanOrEqual(41 + 8);
	expect(path.length).toBeLessThan(3000);
});
