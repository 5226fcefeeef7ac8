import type { Wording } from '../../domain/lang.ts';
import type { Listed } from '../answer.ts';

/** A file of the name list: its path from the root of the site, and its size packed. */
export interface PackedFile {
	readonly file: string;
	readonly bytes: number;
}

/** What is said of a list: its name, and the word for each standing on it. */
export type ListWords = { readonly title: Wording } & Readonly<Record<Listed['standing'], Wording>>;

/** `/screening.json`: where the published names lie, and what is needed to compare with them and to tell of them. */
export interface Manifest {
	/** True where the site is a demonstration. */
	readonly demo: boolean;
	/** How many names there are. */
	readonly names: number;
	/** The address of parties' pages in each language: with its host where the site has one, else from the host's root. */
	readonly parties: Wording;
	readonly lists: Readonly<Record<string, ListWords>>;
	/** The tables of how characters are read and of traditional characters. */
	readonly readings: PackedFile;
	readonly traditional: PackedFile;
	readonly shards: readonly (PackedFile & { readonly names: number })[];
}

/** Where the manifest lies, from the root of the site. */
export const MANIFEST = 'screening.json';

/** Every file that the manifest names, the small ones first. */
export const filesOf = ({ readings, traditional, shards }: Manifest): readonly PackedFile[] => [
	readings,
	traditional,
	...shards,
];

/** How many bytes are loaded before a list can be screened. */
export const bytesOf = (manifest: Manifest): number =>
	filesOf(manifest).reduce((sum, { bytes }) => sum + bytes, 0);
