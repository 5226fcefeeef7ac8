import { blacklistCsv, type Folder, type FolderRead } from './intake.fixture.ts';

/** A proof of a key of `source.yaml`: throws where it does not do what it says. */
export type Proofs = Readonly<Record<string, () => Promise<void>>>;

export const SENDER = 'sender: { zh: 示例, en: Example }';
export const own = blacklistCsv({});

export const place = (yaml: string, files: Folder, dataset = 'blacklist'): Folder => ({
	[`${dataset}/example/source.yaml`]: `${SENDER}\n${yaml}\n`,
	...Object.fromEntries(
		Object.entries(files).map(([name, content]) => [`${dataset}/example/${name}`, content])
	),
});

export const keys = ({ entries }: FolderRead) => entries.map(({ key }) => key);
export const rules = ({ problems }: FolderRead) => problems.map(({ rule }) => rule);
export const file = ({ intake }: FolderRead, at = 0) => intake.sources[0]!.accounts[at]!;

/** A foreign blacklist: what a mapping turns into ours. */
export const foreign = (...rows: readonly string[]) => ['Nr;Firma;Datum;Grund', ...rows].join('\n');
export const FOREIGN = `delimiter: ";"
columns: { Nr: recordNo, Firma: party, Datum: listedOn, Grund: ground }
constants: { authority: Amt, partyKind: enterprise }`;
