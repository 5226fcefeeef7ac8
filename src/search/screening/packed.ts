import { inflateSync } from 'fflate';
import { unseal } from '../checksum.ts';

/** Unpacks a file of the name list. Throws where it is damaged, cut short or another's. */
export const unpack = (packed: Uint8Array): Uint8Array => unseal(inflateSync(packed));
