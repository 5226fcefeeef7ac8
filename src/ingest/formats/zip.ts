import type { Archive, Member } from './archive.ts';
import type { FormatFault, Table } from './cell.ts';
import { faultOf, guarded, refused } from './fault.ts';

/** What archivers and spreadsheets leave behind and nobody means as data. */
const byTheWay = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i;

/** The names whose content is looked at; others are not exports. An .xls or a ZIP within is told what to do. */
const looksRead = /\.(?:csv|tsv|txt|xlsx?|xlsm|json|ndjson|jsonl|zip)$/i;

/**
 * The tables of a ZIP's members in name order, their sheets named by the member's path. A member that cannot be
 * read is a table too, whose reading resolves to the reason, so that the others remain readable.
 */
export const openZip = async (
	archive: Archive,
	openMember: (member: Member) => Promise<readonly Table[]>
): Promise<readonly Table[]> => {
	const tables: Table[] = [];
	for (const member of archive.members) {
		if (byTheWay.test(member.name)) continue;
		if (!looksRead.test(member.name)) tables.push(unreadable(member.name, unsupported(member.name)));
		else tables.push(...(await openTables(member, openMember)));
	}
	return tables;
};

const openTables = async (
	member: Member,
	openMember: (member: Member) => Promise<readonly Table[]>
): Promise<readonly Table[]> => {
	try {
		return (await openMember(member)).map((table) => within(member.name, table));
	} catch (error) {
		return [unreadable(member.name, faultOf(error))];
	}
};

const within = (name: string, table: Table): Table => {
	const sheet = table.sheet === null ? name : `${name}/${table.sheet}`;
	return { ...guarded(table), sheet, faults: table.faults.map((fault) => ({ ...fault, sheet })) };
};

const unreadable = (name: string, fault: FormatFault): Table => ({
	sheet: name,
	headings: null,
	faults: [],
	read: () => Promise.resolve(fault),
});

const unsupported = (name: string): FormatFault =>
	refused(
		`压缩包内的“${name}”不是可读取的格式（.csv、.tsv、.txt、.xlsx、.json、.ndjson）。请从压缩包中删去。`,
		`“${name}” in the archive is of no format that is read (.csv, .tsv, .txt, .xlsx, .json, .ndjson). Take it out of the archive.`
	);
