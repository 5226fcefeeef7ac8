/** Changes a member's entry in the directory of an archive, in place; `at` is where the entry begins. */
export const patchDirectory = (
	bytes: Uint8Array,
	name: string,
	patch: (view: DataView, at: number) => void
): void => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	for (let at = 0; at + 46 < bytes.length; at++) {
		if (view.getUint32(at, true) !== 0x02014b50) continue;
		const length = view.getUint16(at + 28, true);
		if (Buffer.from(bytes.subarray(at + 46, at + 46 + length)).toString('latin1') === name) patch(view, at);
	}
};

/** Writes other bytes of the same number in the place of a member's name, wherever it stands. */
export const renameMember = (bytes: Uint8Array, from: string, to: Uint8Array): void => {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	for (let at = buffer.indexOf(from); at >= 0; at = buffer.indexOf(from, at + 1)) bytes.set(to, at);
};
