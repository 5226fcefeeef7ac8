const utf8 = new TextEncoder();

/** Bytes of many keys, each ended by a nought; a suffix of a key is a later offset into it. Grows as needed. */
export class Arena {
	bytes = new Uint8Array(1 << 20);
	#length = 0;

	/** Adds a key and gives its offset. */
	add(key: string): number {
		if (this.#length + key.length * 3 + 1 > this.bytes.length) {
			const larger = new Uint8Array(this.bytes.length * 2 + key.length * 3);
			larger.set(this.bytes);
			this.bytes = larger;
		}
		const at = this.#length;
		this.#length += utf8.encodeInto(key, this.bytes.subarray(at)).written;
		this.bytes[this.#length++] = 0;
		return at;
	}
}
