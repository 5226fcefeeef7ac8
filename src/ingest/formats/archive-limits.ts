import type { Entry } from 'yauzl';
import { halt, refused } from './fault.ts';
import { memberName } from './member-name.ts';

const MiB = 1024 * 1024;
const most = { entries: 5000, entry: 200 * MiB, total: 400 * MiB, ratio: 200, unmeasured: MiB };

/**
 * Measures an archive by its directory before anything of it is unpacked: gives a function that takes each
 * entry in turn and halts at the first that passes a limit, leaves the archive or is encrypted.
 */
export const measureEntries = (entryCount: number): ((entry: Entry) => void) => {
	if (entryCount > most.entries) halt(tooMany(entryCount));
	let total = 0;
	return (entry) => {
		const name = memberName(entry);
		total += entry.uncompressedSize;
		if (leavesArchive(name)) halt(outside(name));
		if (entry.isEncrypted()) halt(encrypted(name));
		if (entry.uncompressedSize > most.entry) halt(tooLarge(name, entry.uncompressedSize));
		if (total > most.total) halt(tooLargeTogether);
		if (isBomb(entry)) halt(tooDense(name));
	};
};

const isBomb = ({ uncompressedSize, compressedSize }: Entry): boolean =>
	uncompressedSize > most.unmeasured && uncompressedSize > compressedSize * most.ratio;

const leavesArchive = (name: string): boolean =>
	/^(?:\/|[A-Za-z]:)/.test(name) || name.split('/').includes('..') || name.includes('\0');

const tooMany = (count: number) =>
	refused(
		`压缩包内有 ${count} 个文件，超过上限 ${most.entries} 个。请拆分后提交。`,
		`The archive holds ${count} files, more than ${most.entries}. Split it.`
	);

const outside = (name: string) =>
	refused(
		`压缩包内的文件名“${name}”指向压缩包之外。请重新打包。`,
		`The archive's file name “${name}” points outside of it. Pack it again.`
	);

const encrypted = (name: string) =>
	refused(
		`压缩包内的“${name}”设有密码。请去掉密码后重新打包。`,
		`“${name}” in the archive is encrypted with a password. Pack it again without one.`
	);

const tooLarge = (name: string, size: number) =>
	refused(
		`“${name}”解压后有 ${Math.ceil(size / MiB)} MB，超过上限 200 MB。请拆分，或改用 CSV。`,
		`“${name}” unpacks to ${Math.ceil(size / MiB)} MB, more than 200 MB. Split it, or export CSV.`
	);

const tooLargeTogether = refused(
	'文件解压后总计超过 400 MB。请拆分，或改用 CSV。',
	'The file unpacks to more than 400 MB in all. Split it, or export CSV.'
);

const tooDense = (name: string) =>
	refused(
		`“${name}”的压缩比超过 ${most.ratio} 倍，疑似压缩炸弹。请用 Excel 或 WPS 重新保存，或改用 CSV。`,
		`“${name}” is compressed more than ${most.ratio} times and may be a bomb. Save it again in Excel or WPS, or export CSV.`
	);
