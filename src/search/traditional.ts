/**
 * Packs pairs of a traditional character and its simplified form: their number, the distances between the sources,
 * then between the targets. Takes characters of the Basic Multilingual Plane, in the order of the sources.
 */
export function packTraditional(pairs: readonly (readonly [string, string])[]): Uint8Array {
	const sources: number[] = [];
	const targets: number[] = [];
	let [source, target] = [0, 0];
	for (const [traditional, simplified] of pairs) {
		const step = traditional.charCodeAt(0) - source;
		source += step;
		sources.push(...(step < 255 ? [step] : [255, step >> 8, step & 255]));
		const move = simplified.charCodeAt(0) - target;
		target += move;
		let rest = move < 0 ? -move * 2 - 1 : move * 2;
		for (; rest > 127; rest >>= 7) targets.push((rest & 127) | 128);
		targets.push(rest);
	}
	return Uint8Array.of(pairs.length & 255, pairs.length >> 8, ...sources, ...targets);
}

/** Reads what `packTraditional` has packed: traditional character → simplified form. */
export function readTraditional(packed: Uint8Array): ReadonlyMap<string, string> {
	const length = packed[0]! | (packed[1]! << 8);
	const sources: number[] = [];
	let [at, source, target] = [2, 0, 0];
	for (let n = 0; n < length; n++) {
		let step = packed[at++]!;
		if (step === 255) {
			step = (packed[at]! << 8) | packed[at + 1]!;
			at += 2;
		}
		sources.push((source += step));
	}
	return new Map(
		sources.map((code) => {
			let [move, shift] = [0, 0];
			for (;;) {
				const part = packed[at++]!;
				move |= (part & 127) << shift;
				shift += 7;
				if (part < 128) break;
			}
			target += move & 1 ? -((move + 1) >> 1) : move >> 1;
			return [String.fromCharCode(code), String.fromCharCode(target)];
		})
	);
}
