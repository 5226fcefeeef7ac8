import { datasets } from '../src/datasets/index.ts';
import type { ListedName } from '../src/search/screening/findings.ts';
import { writeRelease } from './publish.ts';
import { writeNames } from './screening.ts';
import { usccOf } from './demo/codes.ts';
import { brandOf } from './demo/names.ts';

/** An invented firm on the blacklist. */
export const firmOf = (number: number): ListedName => ({
	name: `示例${brandOf(number)}食品有限公司`,
	former: false,
	codes: [{ scheme: 'uscc', value: usccOf(number) }],
	page: usccOf(number),
	lists: [{ dataset: 'blacklist', standing: 'current' }],
});

/** Writes of a site what screening needs, and nothing else. Its standings change on 2026-12-01. */
export function writeNamesSite(folder: string, names: readonly ListedName[], release = '2026-11-22.1') {
	const file = writeNames(folder, names, datasets, { base: '/', url: null, demo: true });
	return writeRelease(folder, {
		release,
		day: release.slice(0, 10),
		version: '0',
		next: '2026-12-01',
		files: [file],
	});
}
