import type { Archive, Member } from '../archive.ts';
import { halt, refused } from '../fault.ts';
import { walkXml } from './xml.ts';

export interface Sheet {
	readonly name: string;
	readonly isHidden: boolean;
	readonly part: Member;
}

/** A workbook's parts: its worksheets in order, and what their cells refer to. */
export interface Workbook {
	readonly sheets: readonly Sheet[];
	/** True where serial dates count from 1904-01-01. */
	readonly is1904: boolean;
	readonly strings: Member | undefined;
	readonly styles: Member | undefined;
}

interface Relation {
	readonly id: string;
	/** The last word of its type, which the strict and the transitional schema share. */
	readonly type: string;
	readonly target: string;
}

/** Reads which parts a workbook has and where; halts where the archive is not an XLSX workbook. */
export const readWorkbook = async (archive: Archive): Promise<Workbook> => {
	const root = (await readRelations(archive, '')).find(({ type }) => type === 'officeDocument');
	const part = archive.find(root?.target ?? 'xl/workbook.xml') ?? halt(notBook);
	if (part.name.endsWith('.bin')) halt(notBook);
	const relations = await readRelations(archive, part.name);
	const { listed, is1904 } = await readListed(part);
	const partOf = (wanted: string) =>
		archive.find(relations.find(({ type }) => type === wanted)?.target ?? `xl/${wanted}.xml`);
	const sheets = listed.flatMap(({ name, id, isHidden }) => {
		const relation = relations.find((candidate) => candidate.id === id);
		if (relation && relation.type !== 'worksheet') return [];
		return [{ name, isHidden, part: archive.find(relation?.target ?? '') ?? halt(withoutPart(name)) }];
	});
	return { sheets, is1904, strings: partOf('sharedStrings'), styles: partOf('styles') };
};

const readListed = async (part: Member) => {
	const listed: { name: string; id: string; isHidden: boolean }[] = [];
	let is1904 = false;
	let isBook = false;
	await walkXml(part, {
		open(name, attribute) {
			if (name === 'workbook') isBook = true;
			if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
			if (name !== 'sheet') return;
			const isHidden = /hidden/i.test(attribute('state') ?? '');
			listed.push({ name: attribute('name') ?? '', id: attribute('id') ?? '', isHidden });
		},
	});
	return isBook ? { listed, is1904 } : halt(notBook);
};

/** The relations of a part, or of the whole package for the blank name; their targets as names of members. */
const readRelations = async (archive: Archive, of: string): Promise<readonly Relation[]> => {
	const folder = of.slice(0, of.lastIndexOf('/') + 1);
	const part = archive.find(`${folder}_rels/${lastOf(of)}.rels`);
	const relations: Relation[] = [];
	if (!part) return relations;
	await walkXml(part, {
		open(name, attribute) {
			if (name !== 'Relationship') return;
			const target = (attribute('Target') ?? '').replaceAll('\\', '/');
			relations.push({
				id: attribute('Id') ?? '',
				type: lastOf(attribute('Type') ?? ''),
				target: memberOf(target, folder),
			});
		},
	});
	return relations;
};

const lastOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The name of the member that a target means: from the package's root, or from the folder of the part that refers to it. */
const memberOf = (target: string, folder: string): string => {
	const steps: string[] = [];
	for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	return steps.join('/');
};

const notBook = refused(
	'这不是 XLSX 工作簿（可能是 .xlsb、.docx 或已损坏）。请用 Excel 或 WPS 另存为 .xlsx。',
	'This is not an XLSX workbook (it may be .xlsb, .docx or damaged). Save it as .xlsx in Excel or WPS.'
);

const withoutPart = (name: string) =>
	refused(
		`工作表“${name}”的内容不在文件中，文件已损坏。请用 Excel 或 WPS 重新保存。`,
		`The content of sheet “${name}” is not in the file, which is damaged. Save it again in Excel or WPS.`
	);
