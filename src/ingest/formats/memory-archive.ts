import { unzipSync } from 'fflate';
import type { Archive, Member } from './archive.ts';
import { memoryBytes } from './bytes.ts';
import { halt, refused } from './fault.ts';

const MiB = 1024 * 1024;
/** Nothing larger is unpacked in memory, and nothing much denser than a workbook is. */
const most = { total: 200 * MiB, ratio: 200, unmeasured: MiB };

/**
 * Opens an archive that is wholly in memory, without Node: in a browser, or where a list came from one. Its members
 * are unpacked at once, after what its directory declares was measured; halts where that passes a limit.
 */
export const openMemoryArchive = (bytes: Uint8Array): Archive => {
	let total = 0;
	const unpacked = unzipSync(bytes, {
		filter({ size, originalSize }) {
			total += originalSize;
			const isBomb = originalSize > most.unmeasured && originalSize > size * most.ratio;
			return total > most.total || isBomb ? halt(tooLarge) : true;
		},
	});
	const members = Object.entries(unpacked)
		.filter(([name]) => !name.endsWith('/'))
		.map(([name, content]): Member => ({ ...memoryBytes(content), name: name.replaceAll('\\', '/') }));
	const byName = new Map(members.map((member) => [member.name.toLowerCase(), member]));
	return { members, find: (name) => byName.get(name.toLowerCase()) };
};

const tooLarge = refused(
	'工作簿解压后超过 200 MB，或者压缩得异常紧密。请只留下需要的工作表和列，另存后再试，或改用 CSV。',
	'The workbook unpacks to more than 200 MB, or is packed suspiciously tight. Keep only the sheet and columns that are needed and save it again, or use CSV.'
);
