import { makeFolding } from '../folding.ts';
import { readReadings, type ReadingTable } from '../readings.ts';
import { readTraditional } from '../traditional.ts';
import { bytesOf, MANIFEST, type Manifest, type PackedFile } from './manifest.ts';
import type { Reading } from './name.ts';
import { unpack } from './packed.ts';
import { readShardText } from './shard-text.ts';
import { doubtOf, type SiteRelease } from './site-release.ts';
import type { ListedName } from './findings.ts';

/** Reads a file of the site by its path from the root. Rejects where it cannot be had. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** What a site offers to be screened against, before anything large is loaded. */
export interface Offer {
	readonly release: SiteRelease;
	readonly manifest: Manifest;
	/** The manifest as it was read, by which it is compared with its release. */
	readonly text: string;
}

/** The published names, loaded and packed; nothing more is asked of the site. */
export interface NameList extends Offer {
	readonly reading: Reading;
	/** How many shards could not be loaded or are damaged. */
	readonly missing: number;
	/** What stands against using the names on a day, whatever is missing. */
	doubtOn(today: string): 'stale' | 'mixed' | null;
	/** Gives the names shard by shard. */
	shards(): Iterable<Iterable<ListedName>>;
}

const utf8 = new TextDecoder();

/** Reads what a site offers. Rejects where it offers nothing or cannot be reached. */
export async function readOffer(read: ReadFile): Promise<Offer> {
	const [release, text] = await Promise.all(
		['release.json', MANIFEST].map(async (path) => utf8.decode(await read(path)))
	);
	return {
		release: JSON.parse(release!) as SiteRelease,
		manifest: JSON.parse(text!) as Manifest,
		text: text!,
	};
}

/** Loads the names, a few files at a time, and tells how many bytes have come. Rejects where a table is missing. */
export async function loadNames(
	offer: Offer,
	read: ReadFile,
	onBytes: (loaded: number, of: number) => void
): Promise<NameList> {
	const { manifest, release, text } = offer;
	const all = bytesOf(manifest);
	let loaded = 0;
	const load = async ({ file, bytes }: PackedFile) => {
		const packed = await read(file);
		const content = unpack(packed);
		onBytes((loaded += bytes), all);
		return { packed, content };
	};
	const readings = await load(manifest.readings);
	const traditional = await load(manifest.traditional);
	const table = readReadings(JSON.parse(utf8.decode(readings.content)) as ReadingTable);
	const packed: Uint8Array[] = [];
	let missing = 0;
	const waiting = [...manifest.shards];
	const keep = async () => {
		for (let shard = waiting.shift(); shard; shard = waiting.shift())
			try {
				packed.push((await load(shard)).packed);
			} catch {
				missing++;
			}
	};
	await Promise.all(Array.from({ length: 4 }, keep));
	return {
		...offer,
		missing,
		reading: {
			folding: makeFolding(readTraditional(traditional.content)),
			soundOf: (character) => table.get(character) ?? character,
		},
		doubtOn: (today) => doubtOf(release, text, today),
		*shards() {
			for (const shard of packed) yield readShardText(utf8.decode(unpack(shard)));
		},
	};
}
