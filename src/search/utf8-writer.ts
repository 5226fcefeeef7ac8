const utf8 = new TextEncoder();

/** Writes texts one behind the other as UTF-8, without joining them to one text before. */
export class Utf8Writer {
	#bytes = new Uint8Array(1 << 16);
	#length = 0;

	/** Writes a text, from one of its UTF-16 units on. */
	put(text: string, from = 0): void {
		this.#reserve(3 * (text.length - from));
		for (let at = from; at < text.length; at++) {
			const unit = text.charCodeAt(at);
			if (unit < 0x80) this.#bytes[this.#length++] = unit;
			else if (unit >= 0x800 && (unit & 0xf800) !== 0xd800) {
				this.#bytes[this.#length++] = 0xe0 | (unit >> 12);
				this.#bytes[this.#length++] = 0x80 | ((unit >> 6) & 63);
				this.#bytes[this.#length++] = 0x80 | (unit & 63);
			} else {
				const room = this.#bytes.subarray(this.#length);
				this.#length += utf8.encodeInto(text.slice(at), room).written;
				return;
			}
		}
	}

	/** Writes the character of a code below 128. */
	putCode(code: number): void {
		this.#reserve(1);
		this.#bytes[this.#length++] = code;
	}

	/** What has been written; it is overwritten by what comes next. */
	take(): Uint8Array {
		const taken = this.#bytes.subarray(0, this.#length);
		this.#length = 0;
		return taken;
	}

	#reserve(more: number): void {
		if (this.#length + more <= this.#bytes.length) return;
		const larger = new Uint8Array(2 * (this.#length + more));
		larger.set(this.#bytes);
		this.#bytes = larger;
	}
}
