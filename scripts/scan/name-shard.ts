import { readFileSync } from 'node:fs';
import { unpack } from '../../src/search/screening/packed.ts';
import { readShardText } from '../../src/search/screening/shard-text.ts';

const PACKED = /(?:^|\/)screening\/(?:names|table)-[0-9a-f]+\.bin$/;

/** Whether a file is one of the name list's, packed so that plain searching finds nothing in it. */
export const isNameShard = (path: string): boolean => PACKED.test(path.replaceAll('\\', '/'));

/**
 * What a file of the name list holds, as lines: of a shard each name whole, with its codes whole and the page it leads
 * to; of a table its text. Throws where the file is damaged.
 */
export function readNameShard(path: string): string {
	const text = new TextDecoder().decode(unpack(readFileSync(path)));
	if (/table-\w+\.bin$/.test(path)) return text;
	return [...readShardText(text)]
		.map(({ name, codes, page }) => [name, ...codes.map(({ value }) => value), page].join('\t'))
		.join('\n');
}
