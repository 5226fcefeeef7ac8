const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
	let value = n;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value;
});

/** The CRC-32 of bytes (ISO 3309), as a number without sign. */
export function crc32(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (let at = 0; at < bytes.length; at++) value = TABLE[(value ^ bytes[at]!) & 255]! ^ (value >>> 8);
	return ~value >>> 0;
}

/** Takes the checksum off sealed bytes. Throws where it is not theirs: the file is damaged, cut or another's. */
export function unseal(sealed: Uint8Array): Uint8Array {
	const bytes = sealed.subarray(0, Math.max(0, sealed.length - 4));
	const view = new DataView(sealed.buffer, sealed.byteOffset, sealed.byteLength);
	if (sealed.length < 4 || view.getUint32(bytes.length, true) !== crc32(bytes))
		throw new Error('The checksum of a file of the look-up index does not match.');
	return bytes;
}
