import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import { readWhole, type Bytes } from './bytes.ts';
import { measureEntries } from './archive-limits.ts';
import { halt, refused } from './fault.ts';
import { memberName } from './member-name.ts';

/** A file within an archive. */
export interface Member extends Bytes {
	readonly name: string;
}

/** The members of a ZIP archive that are files, in name order. */
export interface Archive {
	readonly members: readonly Member[];
	/** The member of that name in any case, as part names of XLSX compare; undefined where there is none. */
	find(name: string): Member | undefined;
}

/**
 * Opens a ZIP archive after its directory was measured; halts where a limit is passed, a name leaves the archive,
 * a member is encrypted or two have one name. A member whose size is not the one declared fails while it is read.
 */
export const openArchive = async (bytes: Bytes): Promise<Archive> => {
	const source = bytes.path ?? Buffer.from(await readWhole(bytes));
	const entries = await withZip(source, (zip) => readEntries(zip));
	const members = entries
		.map((entry) => ({ name: memberName(entry), entry }))
		.filter(({ name }) => !name.endsWith('/'))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.map(({ name, entry }) => toMember(source, name, entry));
	const byName = new Map(members.map((member) => [member.name.toLowerCase(), member]));
	if (byName.size < members.length) halt(twins);
	return { members, find: (name) => byName.get(name.toLowerCase()) };
};

type Source = string | Buffer;

const settings = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };

const withZip = async <T>(source: Source, use: (zip: ZipFile) => Promise<T>): Promise<T> => {
	const zip = await openZip(source);
	try {
		return await use(zip);
	} finally {
		zip.close();
	}
};

const openZip = (source: Source): Promise<ZipFile> =>
	typeof source === 'string' ? openPromise(source, settings) : fromBufferPromise(source, settings);

const readEntries = async (zip: ZipFile): Promise<readonly Entry[]> => {
	const measure = measureEntries(zip.entryCount);
	const entries: Entry[] = [];
	for await (const entry of zip.eachEntry()) {
		measure(entry);
		entries.push(entry);
	}
	return entries;
};

const toMember = (source: Source, name: string, entry: Entry): Member => ({
	name,
	size: entry.uncompressedSize,
	path: null,
	async *stream() {
		const zip = await openZip(source);
		try {
			yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>;
		} finally {
			zip.close();
		}
	},
});

const twins = refused(
	'压缩包内有同名文件，无法确定读取哪一个。请重新打包。',
	'The archive holds two files of one name. Pack it again.'
);
