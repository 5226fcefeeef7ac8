import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Utf8Writer } from './utf8-writer.ts';

const text = fc.string({
	unit: fc.oneof(fc.constantFrom(...'a\n鑫源éß𠮷\ud800\udc00'), fc.string({ unit: 'binary' })),
});

test('texts come out as an encoder would write them, and each time anew', () => {
	const writer = new Utf8Writer();
	fc.assert(
		fc.property(fc.array(fc.tuple(text, fc.nat(5))), (parts) => {
			const wanted = parts.map(([part, from]) => Buffer.from(`${part.slice(from)}\t`));
			for (const [part, from] of parts) {
				writer.put(part, from);
				writer.putCode(9);
			}
			expect(Buffer.from(writer.take())).toEqual(Buffer.concat(wanted));
		})
	);
});

test('a text longer than the room that was there', () => {
	const long = '鑫'.repeat(100_000);
	const writer = new Utf8Writer();
	writer.put('a');
	writer.put(long);
	expect(new TextDecoder().decode(writer.take())).toBe(`a${long}`);
});
