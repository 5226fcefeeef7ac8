import { constants, deflateRawSync } from 'node:zlib';
import { seal } from '../../build/seal.ts';

/** Packs a file of the name list: deflated without a wrapper, a checksum behind its content. */
export const pack = (content: string | Uint8Array): Uint8Array =>
	deflateRawSync(seal(typeof content === 'string' ? new TextEncoder().encode(content) : content), {
		level: constants.Z_BEST_COMPRESSION,
		memLevel: 9,
	});
