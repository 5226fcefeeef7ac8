import { crc32 } from 'node:zlib';

/** Bytes with their checksum behind them, lowest byte first. */
export function seal(bytes: Uint8Array): Uint8Array {
	const sealed = new Uint8Array(bytes.length + 4);
	sealed.set(bytes);
	new DataView(sealed.buffer).setUint32(bytes.length, crc32(bytes), true);
	return sealed;
}
